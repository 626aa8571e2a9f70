// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/gradings/Points.h"

namespace plumbline {

namespace {

Rational total(const std::vector<Decimal>& entries)
{
    Rational sum;
    for (const Decimal& entry : entries)
        sum += entry;
    return sum;
}

/// What one item takes off, by its kind.
struct ItemPoints
{
    const std::vector<Decimal>& entries;
    StepNote& note;

    Rational operator()(const EachItem& item) const;
    Rational operator()(const BoundsItem& item) const;
    Rational operator()(const StepsItem& item) const;

private:
    /// `sum(n_1, ceil(n_2))`, noting each entry.
    [[nodiscard]] QString noteEntries(const char* wrap) const;
};

QString ItemPoints::noteEntries(const char* wrap) const
{
    QStringList names;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString name = variable("entry", i);
        note.input(name,
                   entries[i],
                   QT_TRANSLATE_NOOP("Explanation", "Entry %1"),
                   {figure(static_cast<int>(i) + 1)});
        names.append(QString::fromLatin1(wrap).arg(name));
    }
    return QStringLiteral("sum(%1)").arg(names.join(QStringLiteral(", ")));
}

Rational ItemPoints::operator()(const EachItem& item) const
{
    const bool isWholeUp = item.count == CountMode::WholeUp;
    Rational count;
    for (const Decimal& entry : entries)
        count += isWholeUp ? Rational(entry).ceiling() : Rational(entry);
    Rational off = Rational(item.each) * count;
    if (item.max)
        off = std::min(off, Rational(*item.max));
    if (!note)
        return off;
    QString formula = QStringLiteral("each * ") + noteEntries(isWholeUp ? "ceil(%1)" : "%1");
    note.input(
        QStringLiteral("each"), item.each, QT_TRANSLATE_NOOP("Explanation", "Points off for each"));
    if (item.max) {
        note.input(QStringLiteral("most"), *item.max, QT_TRANSLATE_NOOP("Explanation", "At most"));
        formula = QStringLiteral("min(%1, most)").arg(formula);
    }
    note.formula(formula);
    note.words(isWholeUp
                   ? QT_TRANSLATE_NOOP(
                         "Explanation",
                         "Every entry is rounded up to a whole number before they are added.")
                   : QT_TRANSLATE_NOOP("Explanation", "Every one takes the same points off."));
    return off;
}

Rational ItemPoints::operator()(const BoundsItem& /*item*/) const
{
    if (note) {
        note.formula(noteEntries("%1"));
        note.words(QT_TRANSLATE_NOOP("Explanation", "The points taken off are added."));
    }
    return total(entries);
}

Rational ItemPoints::operator()(const StepsItem& item) const
{
    const Rational times = total(entries);
    const auto last = static_cast<std::int64_t>(item.steps.size());
    const std::int64_t given = entries.empty() ? 0 : entries.front().millionths() / Decimal::kScale;
    const Rational off = given == 0
        ? Rational()
        : Rational(item.steps[static_cast<std::size_t>(std::min(given, last) - 1)]);
    if (!note)
        return off;
    note.input(QStringLiteral("times"), times, QT_TRANSLATE_NOOP("Explanation", "Times"));
    QString formula = QStringLiteral("if(times = 0, 0, ");
    for (std::int64_t i = 1; i < last; ++i)
        formula +=
            QStringLiteral("if(times = %1, %2, ")
                .arg(QString::number(i), item.steps[static_cast<std::size_t>(i) - 1].toString());
    formula +=
        item.steps.back().toString() + QString(static_cast<qsizetype>(last), QLatin1Char(')'));
    note.formula(formula);
    note.words(QT_TRANSLATE_NOOP(
        "Explanation",
        "The step for so many times is the whole deduction, not one more for each."));
    return off;
}

} // namespace

Rational pointsOff(const std::vector<DeductionItem>& items,
                   const ItemEntries& entries,
                   StepNote& sum,
                   QStringList& inputs)
{
    Rational off;
    for (std::size_t i = 0; i < items.size() && i < entries.byItem.size(); ++i) {
        if (entries.byItem[i].empty())
            continue;
        StepNote note(sum.step(),
                      StepKind::Item,
                      items[i].id,
                      QT_TRANSLATE_NOOP("Explanation", "Points off: %1"));
        const Rational points = std::visit(ItemPoints{entries.byItem[i], note}, items[i].rule);
        off += points;
        if (!note)
            continue;
        const LocalizedText name = nameOr(items[i].texts, items[i].id);
        note.about(name);
        note.result(points);
        const QString input = variable("off", items[i].id);
        sum.input(input, points, QT_TRANSLATE_NOOP("Explanation", "Points off: %1"), {name});
        inputs.append(input);
    }
    return off;
}

Rational countOf(const DeductionItem& item, const std::vector<Decimal>& entries)
{
    if (std::holds_alternative<BoundsItem>(item.rule))
        return static_cast<int>(entries.size());
    return total(entries);
}

Rational deductionPoints(const Indicator& indicator,
                         const Deduction& grading,
                         const ItemEntries& entries,
                         StepNote& earned)
{
    StepNote note(
        earned.step(), StepKind::Deduction, {}, QT_TRANSLATE_NOOP("Explanation", "Deduction"));
    QStringList inputs{QStringLiteral("full")};
    Rational left = Rational(indicator.full) - pointsOff(grading.items, entries, note, inputs);
    if (grading.floor)
        left = std::max(left, Rational(*grading.floor));
    if (!note)
        return left;
    note.input(
        QStringLiteral("full"), indicator.full, QT_TRANSLATE_NOOP("Explanation", "Full points"));
    QString formula = inputs.join(QStringLiteral(" - "));
    if (grading.floor) {
        note.input(
            QStringLiteral("floor"), *grading.floor, QT_TRANSLATE_NOOP("Explanation", "Floor"));
        formula = QStringLiteral("max(%1, floor)").arg(formula);
    }
    note.formula(formula);
    note.words(QT_TRANSLATE_NOOP(
        "Explanation",
        "From the full points everything is taken off, but not below the floor, if there is one."));
    note.result(left);
    earned.input(QStringLiteral("points"), left, QT_TRANSLATE_NOOP("Explanation", "Points"));
    earned.formula(QStringLiteral("points"));
    return left;
}

} // namespace plumbline
