// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/ChangeList.h"
#include "domain/schemes/Faults.h"
#include "domain/schemes/ListMatch.h"

namespace plumbline {

/// The parts the difference of two documents is put together from.

/// The two sides of one list, and where it stands.
template<typename Entry>
struct TwoLists
{
    const std::vector<Entry>& before;
    const std::vector<Entry>& after;
    ChangedThing thing;
    QString at; ///< Pointer to the list.
    LocalizedText within;
};

inline QString keyOf(const Grade& grade)
{
    return grade.grade;
}

template<typename Entry>
QString keyOf(const Entry& entry)
{
    return entry.id;
}

template<typename Entry>
QStringList keysOf(const std::vector<Entry>& list)
{
    QStringList keys;
    for (const Entry& entry : list)
        keys.append(keyOf(entry));
    return keys;
}

/// What came, went and moved; `compareKept(place, before, after)` tells the rest, words excepted.
template<typename Entry, typename Compare>
void compareLists(const TwoLists<Entry>& lists, ChangeList& changes, Compare compareKept)
{
    const auto placeOf = [&](const Entry& entry, std::size_t index) {
        return ChangePlace{lists.thing,
                           pointerTo(lists.at, index),
                           calledBy(entry.texts, keyOf(entry)),
                           lists.within};
    };
    const ListMatch match = matchLists(keysOf(lists.before), keysOf(lists.after));
    for (const std::size_t i : match.removed)
        changes.add(placeOf(lists.before[i], i),
                    ChangeKind::Removed,
                    ChangedField::Itself,
                    lists.before[i],
                    {});
    for (const ListMatch::Kept& kept : match.kept) {
        const Entry& before = lists.before[kept.before];
        const Entry& after = lists.after[kept.after];
        const ChangePlace place = placeOf(after, kept.after);
        if (kept.isMoved)
            changes.add(place,
                        ChangeKind::Moved,
                        ChangedField::Place,
                        static_cast<int>(kept.before) + 1,
                        static_cast<int>(kept.after) + 1);
        changes.compareTexts(place, before.texts, after.texts);
        compareKept(place, before, after);
    }
    for (const std::size_t i : match.added)
        changes.add(placeOf(lists.after[i], i),
                    ChangeKind::Added,
                    ChangedField::Itself,
                    {},
                    lists.after[i]);
}

/// The same without its words.
template<typename Entry>
Entry wordless(Entry entry)
{
    entry.texts = {};
    return entry;
}

/// For entries that are told as a whole.
template<typename Entry>
void compareWholes(const TwoLists<Entry>& lists, ChangeList& changes)
{
    compareLists(
        lists, changes, [&](const ChangePlace& place, const Entry& before, const Entry& after) {
            if (!(wordless(before) == wordless(after)))
                changes.add(place, ChangeKind::Changed, ChangedField::Itself, before, after);
        });
}

void compareTrees(const SchemeDocument& before, const SchemeDocument& after, ChangeList& changes);
/// `place` is the indicator's own.
void compareIndicators(const ChangePlace& place,
                       const Indicator& before,
                       const Indicator& after,
                       ChangeList& changes);
void compareGrades(const std::optional<Grades>& before,
                   const std::optional<Grades>& after,
                   ChangeList& changes);
void compareRules(const std::vector<Rule>& before,
                  const std::vector<Rule>& after,
                  ChangeList& changes);
/// Finds what only got another id, tells it, and gives the document before with the new ids.
[[nodiscard]] SchemeDocument
followRenames(SchemeDocument before, const SchemeDocument& after, ChangeList& changes);

} // namespace plumbline
