// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/TreeScore.h"

#include "domain/scoring/GradingPoints.h"

namespace plumbline {

namespace {

LocalizedText nodeName(const PreparedNode& node)
{
    return nameOr(node.source->texts, node.id());
}

} // namespace

std::optional<Rational> TreeScore::rate(int index, Step* parent)
{
    const std::optional<Rational> rate = m_scheme.node(index).isIndicator()
        ? indicatorRate(index, parent)
        : groupRate(index, parent);
    result(index).isExcluded = !rate;
    result(index).rate = rate.value_or(Rational());
    return rate;
}

std::optional<Rational> TreeScore::groupRate(int index, Step* parent)
{
    const PreparedNode& group = m_scheme.node(index);
    StepNote note(parent,
                  StepKind::Group,
                  group.id(),
                  group.parent < 0 ? QT_TRANSLATE_NOOP("Explanation", "Rate of the whole")
                                   : QT_TRANSLATE_NOOP("Explanation", "Rate of the group: %1"));
    Weighted found;
    for (const int child : group.children) {
        const PreparedNode& node = m_scheme.node(child);
        const auto childRate = rate(child, note.step());
        if (!childRate)
            continue;
        found.weights += node.weight;
        found.sum += node.weight * *childRate;
        if (!note)
            continue;
        const LocalizedText name = nodeName(node);
        found.names.append(variable("weight", node.id()));
        found.terms.append(found.names.last() + QStringLiteral(" * ")
                           + variable("rate", node.id()));
        note.input(found.names.last(),
                   node.weight,
                   QT_TRANSLATE_NOOP("Explanation", "Weight: %1"),
                   {name});
        note.input(variable("rate", node.id()),
                   *childRate,
                   QT_TRANSLATE_NOOP("Explanation", "Rate: %1"),
                   {name});
    }
    if (group.parent >= 0)
        note.about(nodeName(group));
    if (found.weights.isZero()) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "Nothing in this group counts."));
        return std::nullopt;
    }
    QString formula;
    if (note)
        formula = QStringLiteral("(%1) / (%2)")
                      .arg(found.terms.join(QStringLiteral(" + ")),
                           found.names.join(QStringLiteral(" + ")));
    return penalised(index, found.sum / found.weights, note, formula);
}

Rational TreeScore::penalised(int index, Rational rate, StepNote& group, QString formula)
{
    const auto& penalties = m_scheme.node(index).source->penalties;
    const auto* entries = std::get_if<ItemEntries>(&value(index));
    if (!penalties.empty() && entries) {
        StepNote note(group.step(),
                      StepKind::Penalties,
                      m_scheme.node(index).id(),
                      QT_TRANSLATE_NOOP("Explanation", "Penalties of the group"));
        QStringList items;
        const Rational off = pointsOff(penalties, *entries, note, items);
        rate -= off / Rational(100);
        if (note) {
            note.formula(items.isEmpty()
                             ? QStringLiteral("0")
                             : QStringLiteral("sum(%1)").arg(items.join(QStringLiteral(", "))));
            note.words(QT_TRANSLATE_NOOP("Explanation", "The points taken off are added."));
            note.result(off);
            group.input(QStringLiteral("penalties"),
                        off,
                        QT_TRANSLATE_NOOP("Explanation", "Penalties, off a hundred"));
            formula += QStringLiteral(" - penalties / 100");
        }
    }
    noteGroup(index, rate, group, formula);
    return rate;
}

void TreeScore::noteGroup(int index,
                          const Rational& rate,
                          StepNote& note,
                          const QString& formula) const
{
    if (!note)
        return;
    note.formula(formula);
    note.words(m_scheme.node(index).source->penalties.empty()
                   ? QT_TRANSLATE_NOOP("Explanation",
                                       "The weighted mean of the rates of everything that counts.")
                   : QT_TRANSLATE_NOOP("Explanation",
                                       "The weighted mean of the rates of everything that counts, "
                                       "less the penalties per hundred."));
    note.result(rate);
}

std::optional<Rational> TreeScore::indicatorRate(int index, Step* parent)
{
    const PreparedNode& node = m_scheme.node(index);
    StepNote note(parent, StepKind::Rate, node.id(), QT_TRANSLATE_NOOP("Explanation", "Rate: %1"));
    if (note)
        note.about(nodeName(node));
    const std::optional<Rational> points = earned(index, note.step());
    if (!points) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "There are no points, so there is no rate."));
        return std::nullopt;
    }
    result(index).earned = *points;
    const Rational full = node.source->indicator->full;
    const Rational rate = *points / full;
    if (!note)
        return rate;
    note.input(
        QStringLiteral("earned"), *points, QT_TRANSLATE_NOOP("Explanation", "Points earned"));
    note.input(QStringLiteral("full"), full, QT_TRANSLATE_NOOP("Explanation", "Full points"));
    note.formula(QStringLiteral("earned / full"));
    note.words(QT_TRANSLATE_NOOP("Explanation", "Points earned, divided by the full points."));
    note.result(rate);
    return rate;
}

std::optional<Decimal> TreeScore::target(int index) const
{
    const auto& own = m_person.targets[static_cast<std::size_t>(index)];
    const auto* attainment =
        std::get_if<Attainment>(&m_scheme.node(index).source->indicator->grading);
    return own || !attainment ? own : attainment->target;
}

std::optional<Rational> TreeScore::earned(int index, Step* parent)
{
    const PreparedNode& node = m_scheme.node(index);
    const Indicator& indicator = *node.source->indicator;
    StepNote note(
        parent, StepKind::Earned, node.id(), QT_TRANSLATE_NOOP("Explanation", "Points earned"));
    if (isMissing(indicator.grading, value(index))) {
        const auto points = pointsWithoutValue(index, note);
        return points ? std::optional(rounded(*points, note)) : std::nullopt;
    }
    const std::optional<Decimal> wanted = target(index);
    if (!wanted && std::holds_alternative<Attainment>(indicator.grading))
        return noteMissing(
            index,
            QT_TRANSLATE_NOOP("Explanation", "There is a value but no target: incomplete."),
            note);
    return rounded(pointsFor(indicator, value(index), wanted, note), note);
}

std::optional<Rational> TreeScore::noteMissing(int index, const char* words, StepNote& note)
{
    m_score.missing.push_back(index);
    if (note) {
        note.step()->kind = StepKind::Missing;
        note.words(words);
    }
    return std::nullopt;
}

std::optional<Rational> TreeScore::pointsWithoutValue(int index, StepNote& note)
{
    const Indicator& indicator = *m_scheme.node(index).source->indicator;
    const char* words = "";
    Rational points;
    switch (indicator.missing) {
    case MissingPolicy::Block:
        return noteMissing(
            index,
            QT_TRANSLATE_NOOP("Explanation", "There is no value, and it is needed: incomplete."),
            note);
    case MissingPolicy::Exclude:
        if (note) {
            note.step()->kind = StepKind::Excluded;
            note.words(QT_TRANSLATE_NOOP(
                "Explanation",
                "There is no value: it is left out, and the other weights carry its share."));
        }
        return std::nullopt;
    case MissingPolicy::Zero:
        words = QT_TRANSLATE_NOOP("Explanation", "There is no value: it counts nothing.");
        break;
    case MissingPolicy::Full:
        words = QT_TRANSLATE_NOOP("Explanation", "There is no value: it counts in full.");
        points = indicator.full;
        break;
    }
    if (note) {
        StepNote missing(note.step(),
                         StepKind::Missing,
                         m_scheme.node(index).id(),
                         QT_TRANSLATE_NOOP("Explanation", "No value"));
        missing.words(words);
        missing.result(points);
        note.input(QStringLiteral("points"), points, QT_TRANSLATE_NOOP("Explanation", "Points"));
        note.formula(QStringLiteral("points"));
    }
    return points;
}

Rational TreeScore::rounded(const Rational& points, StepNote& note) const
{
    const RoundingPlan& plan = m_scheme.document().rounding;
    const Rational result = plan.indicator ? points.rounded(*plan.indicator, plan.mode) : points;
    if (note && plan.indicator)
        note.formula(roundedFormula(note.step()->formula, *plan.indicator, plan.mode));
    if (note && *note.step()->words.text == '\0')
        note.words(QT_TRANSLATE_NOOP("Explanation", "The points of the step below."));
    note.result(result);
    return result;
}

} // namespace plumbline
