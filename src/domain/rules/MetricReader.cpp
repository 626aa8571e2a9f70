// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/MetricReader.h"

#include "domain/scoring/GradingPoints.h"

namespace plumbline {

MetricReader::MetricReader(const Scheme& scheme, const Metric& metric)
    : m_metric(&metric)
{
    if (metric.node.isEmpty())
        return;
    const int index = scheme.nodeIndex(metric.node);
    m_index = static_cast<std::size_t>(index);
    m_node = &scheme.node(index);
    const auto& items = deductionItems(*m_node->source);
    const auto found = std::find_if(items.begin(), items.end(), [&](const DeductionItem& item) {
        return item.id == metric.item;
    });
    m_item = static_cast<std::size_t>(found - items.begin());
}

std::optional<Rational> MetricReader::read(const RuleGround& ground, std::size_t person) const
{
    const PersonResult& result = ground.results[person];
    switch (m_metric->kind) {
    case MetricKind::Score:
        return result.score.score;
    case MetricKind::Rank:
        return Rational(result.rank);
    case MetricKind::Grade:
        return result.grade ? std::optional<Rational>(*result.grade) : std::nullopt;
    case MetricKind::Rate:
    case MetricKind::Earned: {
        const NodeResult& node = result.score.nodes[m_index];
        if (node.isExcluded)
            return std::nullopt;
        return m_metric->kind == MetricKind::Rate ? node.rate : node.earned;
    }
    case MetricKind::Value:
        return valueFigure(m_node->source->indicator->grading,
                           ground.people[person].values[m_index]);
    case MetricKind::Count:
        break;
    }
    return count(ground.people[person].values[m_index]);
}

std::optional<Rational> MetricReader::count(const NodeValue& value) const
{
    const auto* entries = std::get_if<ItemEntries>(&value);
    if (!entries)
        return m_node->isIndicator() ? std::nullopt : std::optional<Rational>(0);
    if (m_item >= entries->byItem.size())
        return Rational();
    return countOf(deductionItems(*m_node->source)[m_item], entries->byItem[m_item]);
}

const Measured* MetricReader::measured(const RuleGround& ground, std::size_t person) const
{
    const auto* given = std::get_if<Measured>(&ground.people[person].values[m_index]);
    return given && given->denominator ? given : nullptr;
}

std::optional<Rational> MetricReader::target(const RuleGround& ground, std::size_t person) const
{
    if (const auto& own = ground.people[person].targets[m_index])
        return Rational(*own);
    const auto* attainment = std::get_if<Attainment>(&m_node->source->indicator->grading);
    if (!attainment || !attainment->target)
        return std::nullopt;
    return Rational(*attainment->target);
}

std::optional<Rational> MetricReader::inHistory(const HistoryEntry& entry) const
{
    if (m_metric->kind == MetricKind::Score)
        return entry.score;
    const auto found = entry.values.constFind(m_metric->node);
    return found == entry.values.cend() ? std::nullopt : std::optional(found->exact());
}

std::optional<Rational> valueFigure(const Grading& grading, const NodeValue& value)
{
    if (const auto* measured = std::get_if<Measured>(&value))
        return measured->exact();
    const auto* periods = std::get_if<Periods>(&grading);
    const auto* scores = std::get_if<PeriodScores>(&value);
    if (!periods || !scores || isMissing(grading, value))
        return std::nullopt;
    return periodsMean(*periods, *scores);
}

} // namespace plumbline
