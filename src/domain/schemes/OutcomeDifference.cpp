// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/DifferenceParts.h"

namespace plumbline {

namespace {

bool isSamePlan(const Grades& a, const Grades& b)
{
    return a.kind == b.kind && a.ties == b.ties && a.seats == b.seats && a.within == b.within;
}

ChangePlace gradesPlace()
{
    return {ChangedThing::Scheme, QStringLiteral("/grades"), LocalizedText(), LocalizedText()};
}

Rule withoutWords(Rule rule)
{
    rule.texts = {};
    for (Effect& effect : rule.then)
        effect.texts = {};
    return rule;
}

/// The words of effects that are otherwise the same.
void compareEffectNotes(const ChangePlace& place,
                        const Rule& before,
                        const Rule& after,
                        ChangeList& changes)
{
    for (std::size_t i = 0; i < std::min(before.then.size(), after.then.size()); ++i) {
        ChangePlace effect = place;
        effect.at = pointerTo(place.at + QStringLiteral("/then"), i);
        const Texts& was = before.then[i].texts;
        const Texts& is = after.then[i].texts;
        for (const auto text : {&Texts::name, &Texts::label, &Texts::note, &Texts::about})
            changes.compareTexts(effect, ChangedField::EffectNote, was.*text, is.*text);
    }
}

} // namespace

void compareGrades(const std::optional<Grades>& before,
                   const std::optional<Grades>& after,
                   ChangeList& changes)
{
    if (!before && !after)
        return;
    if (!before || !after) {
        changes.add(gradesPlace(),
                    after ? ChangeKind::Added : ChangeKind::Removed,
                    ChangedField::GradesPlan,
                    before ? ChangedFact(*before) : ChangedFact(),
                    after ? ChangedFact(*after) : ChangedFact());
        return;
    }
    if (!isSamePlan(*before, *after))
        changes.add(gradesPlace(), ChangeKind::Changed, ChangedField::GradesPlan, *before, *after);
    const QString list = after->kind == GradingOfPeople::Quota ? QStringLiteral("/grades/quota")
                                                               : QStringLiteral("/grades/bands");
    compareLists(TwoLists<Grade>{before->list, after->list, ChangedThing::Grade, list, {}},
                 changes,
                 [&](const ChangePlace& place, const Grade& was, const Grade& is) {
                     changes.compare(place, ChangedField::Bound, was.bound, is.bound);
                 });
}

void compareRules(const std::vector<Rule>& before,
                  const std::vector<Rule>& after,
                  ChangeList& changes)
{
    compareLists(TwoLists<Rule>{before, after, ChangedThing::Rule, QStringLiteral("/rules"), {}},
                 changes,
                 [&](const ChangePlace& place, const Rule& was, const Rule& is) {
                     compareEffectNotes(place, was, is, changes);
                     if (!(withoutWords(was) == withoutWords(is)))
                         changes.add(place, ChangeKind::Changed, ChangedField::Itself, was, is);
                 });
}

} // namespace plumbline
