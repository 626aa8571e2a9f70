// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/DifferenceParts.h"

namespace plumbline {

namespace {

/// Compares two gradings of one kind; those with lists entry by entry, the others as a whole.
struct GradingComparison
{
    const ChangePlace& place;
    const Indicator& before;
    const Indicator& after;
    ChangeList& changes;

    void operator()(const Deduction& was, const Deduction& is) const
    {
        changes.compare(place, ChangedField::Floor, was.floor, is.floor);
        compareWholes(list(was.items, is.items, ChangedThing::Item, "/grading/items"), changes);
    }

    void operator()(const Rating& was, const Rating& is) const
    {
        compareWholes(list(was.levels, is.levels, ChangedThing::Level, "/grading/levels"), changes);
    }

    void operator()(const Raters& was, const Raters& is) const
    {
        changes.compare(place, ChangedField::Absent, was.absent, is.absent);
        compareWholes(list(was.raters, is.raters, ChangedThing::Rater, "/grading/raters"), changes);
    }

    template<typename Was, typename Is>
    void operator()(const Was& was, const Is& is) const
    {
        if constexpr (std::is_same_v<Was, Is>) {
            if (was == is)
                return;
        }
        changes.add(place, ChangeKind::Changed, ChangedField::HowGraded, before, after);
    }

    template<typename Entry>
    TwoLists<Entry> list(const std::vector<Entry>& was,
                         const std::vector<Entry>& is,
                         ChangedThing thing,
                         const char* pointer) const
    {
        return {was, is, thing, place.at + QLatin1String(pointer), place.name};
    }
};

} // namespace

void compareIndicators(const ChangePlace& place,
                       const Indicator& before,
                       const Indicator& after,
                       ChangeList& changes)
{
    changes.compare(place, ChangedField::Full, before.full, after.full);
    changes.compare(place, ChangedField::Missing, before.missing, after.missing);
    changes.compareTexts(place, ChangedField::Unit, before.unit, after.unit);
    changes.compare(place, ChangedField::Scorer, before.scorer, after.scorer);
    changes.compare(place, ChangedField::Measure, before.measure, after.measure);
    std::visit(GradingComparison{place, before, after, changes}, before.grading, after.grading);
}

} // namespace plumbline
