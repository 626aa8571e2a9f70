// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PeerPools.h"

#include "domain/rules/Statistics.h"

namespace plumbline {

bool isFor(const Rule& rule, const PositionId& position)
{
    return !rule.positions
        || std::find(rule.positions->begin(), rule.positions->end(), position)
        != rule.positions->end();
}

PoolStatistic PeerPools::statistic(const RuleGround& ground, std::size_t person)
{
    if (!m_isCollected)
        collect(ground);
    return m_byPool.value(poolOf(ground, person));
}

int PeerPools::poolOf(const RuleGround& ground, std::size_t person) const
{
    if (m_operand.positions)
        return 0;
    switch (m_operand.among) {
    case PeerGroup::Team:
        return ground.groups.team(person);
    case PeerGroup::Position:
        return ground.groups.position(person);
    case PeerGroup::Rule:
    case PeerGroup::All:
        break;
    }
    return 0;
}

bool PeerPools::takes(const PersonInput& person) const
{
    if (m_operand.positions)
        return std::find(m_operand.positions->begin(), m_operand.positions->end(), person.position)
            != m_operand.positions->end();
    return m_operand.among != PeerGroup::Rule || isFor(m_rule, person.position);
}

void PeerPools::collect(const RuleGround& ground)
{
    m_isCollected = true;
    for (std::size_t i = 0; i < ground.people.size(); ++i) {
        if (ground.results[i].score.takesPart() && takes(ground.people[i])
            && m_metric.read(ground, i))
            m_people[poolOf(ground, i)].push_back(i);
    }
    for (auto pool = m_people.cbegin(); pool != m_people.cend(); ++pool)
        m_byPool.insert(pool.key(),
                        m_operand.statistic == Statistic::Pooled ? pooled(ground, *pool)
                                                                 : summed(ground, *pool));
}

QString PeerPools::poolName(int pool) const
{
    const bool isDivided = !m_operand.positions
        && (m_operand.among == PeerGroup::Team || m_operand.among == PeerGroup::Position);
    return isDivided ? m_name + QLatin1Char('.') + QString::number(pool + 1) : m_name;
}

PeerFigure PeerPools::figure(const RuleGround& ground, std::size_t person) const
{
    const EmployeeId& id = ground.people[person].id;
    const Measured* ratio =
        m_operand.statistic == Statistic::Pooled ? m_metric.measured(ground, person) : nullptr;
    return ratio ? PeerFigure{id, *ratio} : PeerFigure{id, *m_metric.read(ground, person)};
}

std::shared_ptr<const PeerPool> PeerPools::figures(const RuleGround& ground, std::size_t person)
{
    if (!m_isCollected)
        collect(ground);
    const int pool = poolOf(ground, person);
    if (!m_figures.contains(pool)) {
        auto listed = std::make_shared<PeerPool>();
        listed->name = poolName(pool);
        for (const std::size_t colleague : m_people.value(pool))
            listed->figures.push_back(figure(ground, colleague));
        m_figures.insert(pool, std::move(listed));
    }
    return m_figures.value(pool);
}

PoolStatistic PeerPools::summed(const RuleGround& ground,
                                const std::vector<std::size_t>& people) const
{
    std::vector<Rational> figures;
    figures.reserve(people.size());
    for (const std::size_t person : people)
        figures.push_back(*m_metric.read(ground, person));
    return {statisticOf(m_operand.statistic, figures), static_cast<int>(people.size())};
}

PoolStatistic PeerPools::pooled(const RuleGround& ground,
                                const std::vector<std::size_t>& people) const
{
    const int count = static_cast<int>(people.size());
    Rational numerators;
    Rational denominators;
    for (const std::size_t person : people) {
        const Measured* ratio = m_metric.measured(ground, person);
        if (!ratio)
            return {std::nullopt, count};
        numerators += ratio->numerator;
        denominators += *ratio->denominator;
    }
    return {numerators / denominators, count};
}

} // namespace plumbline
