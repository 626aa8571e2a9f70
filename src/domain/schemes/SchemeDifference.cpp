// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/SchemeDifference.h"

#include "domain/schemes/DifferenceParts.h"

namespace plumbline {

namespace {

void compareHeads(const SchemeDocument& before, const SchemeDocument& after, ChangeList& changes)
{
    const auto at = [&](const char* pointer) {
        return ChangePlace{ChangedThing::Scheme,
                           QLatin1String(pointer),
                           calledBy(after.texts, after.id),
                           LocalizedText()};
    };
    changes.compare(at("/id"), ChangedField::Id, before.id, after.id);
    changes.compare(at("/version"), ChangedField::Version, before.version, after.version);
    changes.compareTexts(at(""), before.texts, after.texts);
    changes.compare(at("/source"), ChangedField::Source, before.source, after.source);
    changes.compare(at("/period"), ChangedField::Period, before.period, after.period);
    changes.compare(at("/full"), ChangedField::Full, before.full, after.full);
    changes.compare(at("/weights"), ChangedField::Weights, before.weights, after.weights);
    changes.compare(at("/rounding"), ChangedField::Rounding, before.rounding, after.rounding);
    changes.compare(at("/limits"), ChangedField::Limits, before.limits, after.limits);
}

QStringList texts(const std::vector<PositionId>& positions)
{
    QStringList ids;
    for (const PositionId& position : positions)
        ids.append(position.text());
    return ids;
}

void comparePositions(const SchemeDocument& before,
                      const SchemeDocument& after,
                      ChangeList& changes)
{
    const QStringList was = texts(before.positions);
    const QStringList is = texts(after.positions);
    const auto place = [](const QStringList& list, std::size_t index) {
        return ChangePlace{ChangedThing::Position,
                           pointerTo(QStringLiteral("/positions"), index),
                           LocalizedText(list[static_cast<qsizetype>(index)]),
                           LocalizedText()};
    };
    const ListMatch match = matchLists(was, is);
    for (const std::size_t i : match.removed)
        changes.add(place(was, i), ChangeKind::Removed, ChangedField::Itself, {}, {});
    for (const ListMatch::Kept& kept : match.kept) {
        if (kept.isMoved)
            changes.add(place(is, kept.after),
                        ChangeKind::Moved,
                        ChangedField::Place,
                        static_cast<int>(kept.before) + 1,
                        static_cast<int>(kept.after) + 1);
    }
    for (const std::size_t i : match.added)
        changes.add(place(is, i), ChangeKind::Added, ChangedField::Itself, {}, {});
}

void compareAdjustments(const SchemeDocument& before,
                        const SchemeDocument& after,
                        ChangeList& changes)
{
    const TwoLists<Adjustment> lists{before.adjustments,
                                     after.adjustments,
                                     ChangedThing::Adjustment,
                                     QStringLiteral("/adjustments"),
                                     {}};
    compareLists(
        lists, changes, [&](const ChangePlace& place, const Adjustment& was, const Adjustment& is) {
            changes.compare(place,
                            ChangedField::Bounds,
                            ValueRange{was.min, was.max},
                            ValueRange{is.min, is.max});
        });
}

void comparePay(const SchemeDocument& before, const SchemeDocument& after, ChangeList& changes)
{
    static const std::vector<PayPart> kNone;
    compareWholes(TwoLists<PayPart>{before.pay ? before.pay->parts : kNone,
                                    after.pay ? after.pay->parts : kNone,
                                    ChangedThing::PayPart,
                                    QStringLiteral("/pay/parts"),
                                    {}},
                  changes);
    // Without parts it says no more than none, but the file differs.
    const bool hasParts =
        (before.pay && !before.pay->parts.empty()) || (after.pay && !after.pay->parts.empty());
    if (!hasParts && before.pay.has_value() != after.pay.has_value())
        changes.add({ChangedThing::Scheme, QStringLiteral("/pay"), {}, {}},
                    after.pay ? ChangeKind::Added : ChangeKind::Removed,
                    ChangedField::PayPlan,
                    {},
                    {});
}

} // namespace

std::vector<SchemeChange> schemeDifference(const SchemeDocument& before,
                                           const SchemeDocument& after)
{
    ChangeList changes;
    const SchemeDocument was = followRenames(before, after, changes);
    compareHeads(was, after, changes);
    comparePositions(was, after, changes);
    compareTrees(was, after, changes);
    compareAdjustments(was, after, changes);
    compareGrades(was.grades, after.grades, changes);
    compareRules(was.rules, after.rules, changes);
    comparePay(was, after, changes);
    Q_ASSERT(!changes.all().empty() || before == after);
    return std::move(changes.all());
}

} // namespace plumbline
