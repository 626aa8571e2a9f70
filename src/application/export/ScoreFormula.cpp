// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ScoreFormula.h"

#include "domain/scoring/GradingPoints.h"

namespace plumbline {

namespace {

/// Excel takes formulas of 8,192 signs; above so many terms a group's rate is taken as it stands.
constexpr int kMostTerms = 200;

int leavesBelow(const Scheme& scheme, int node)
{
    if (scheme.node(node).isIndicator())
        return 1;
    int count = 0;
    for (const int child : scheme.node(node).children)
        count += leavesBelow(scheme, child);
    return count;
}

} // namespace

Rational penaltiesOf(const Scheme& scheme, int group, const PersonInput& person)
{
    const auto& penalties = scheme.node(group).source->penalties;
    const auto* entries = std::get_if<ItemEntries>(&person.values[static_cast<std::size_t>(group)]);
    if (penalties.empty() || entries == nullptr)
        return {};
    StepNote note;
    QStringList inputs;
    return pointsOff(penalties, *entries, note, inputs);
}

Rational adjustmentOf(const PersonInput& person, std::size_t adjustment)
{
    Rational sum;
    for (const Decimal& entry : person.adjustments[adjustment])
        sum += Rational(entry);
    return sum;
}

TableFormula ScoreFormula::rate(int node, const PersonInput& person, const PersonScore& score) const
{
    const PreparedNode& prepared = m_scheme.node(node);
    const bool isLeaf =
        prepared.isIndicator() || leavesBelow(m_scheme, prepared.parent) > kMostTerms;
    return isLeaf
        ? TableFormula::cell(columns(node).rate, score.nodes[static_cast<std::size_t>(node)].rate)
        : groupRate(node, person, score);
}

TableFormula
ScoreFormula::groupRate(int group, const PersonInput& person, const PersonScore& score) const
{
    std::vector<TableFormula> terms;
    std::vector<TableFormula> weights;
    for (const int child : m_scheme.node(group).children) {
        if (score.nodes[static_cast<std::size_t>(child)].isExcluded)
            continue;
        weights.push_back(TableFormula::cell(
            columns(child).rate, m_scheme.node(child).weight, ScoreColumns::Weights));
        terms.push_back(
            TableFormula::of(FormulaStep::Multiply, {weights.back(), rate(child, person, score)}));
    }
    TableFormula mean = TableFormula::of(FormulaStep::Divide,
                                         {TableFormula::of(FormulaStep::Add, std::move(terms)),
                                          TableFormula::of(FormulaStep::Add, std::move(weights))});
    if (columns(group).penalties < 0)
        return mean;
    TableFormula off = TableFormula::of(
        FormulaStep::Divide,
        {TableFormula::cell(columns(group).penalties, penaltiesOf(m_scheme, group, person)),
         TableFormula::number(Rational(100))});
    return TableFormula::of(FormulaStep::Subtract, {std::move(mean), std::move(off)});
}

TableFormula ScoreFormula::sum(const PersonInput& person, const PersonScore& score) const
{
    std::vector<TableFormula> terms{TableFormula::of(
        FormulaStep::Multiply,
        {groupRate(0, person, score), TableFormula::number(Rational(m_scheme.document().full))})};
    for (std::size_t i = 0; i < m_columns.adjustments.size(); ++i)
        terms.push_back(TableFormula::cell(m_columns.adjustments[i], adjustmentOf(person, i)));
    return TableFormula::of(FormulaStep::Add, std::move(terms));
}

TableFormula ScoreFormula::withLimits(TableFormula sum) const
{
    const ValueRange& limits = m_scheme.document().limits;
    if (limits.max)
        sum = TableFormula::of(FormulaStep::Least,
                               {std::move(sum), TableFormula::number(Rational(*limits.max))});
    if (limits.min)
        sum = TableFormula::of(FormulaStep::Greatest,
                               {std::move(sum), TableFormula::number(Rational(*limits.min))});
    return sum;
}

TableFormula ScoreFormula::score(const PersonInput& person, const PersonScore& score) const
{
    const RoundingPlan& rounding = m_scheme.document().rounding;
    TableFormula whole =
        m_columns.sum >= 0 ? TableFormula::cell(m_columns.sum, score.raw) : sum(person, score);
    return TableFormula::rounded(withLimits(std::move(whole)), rounding.score, rounding.mode);
}

} // namespace plumbline
