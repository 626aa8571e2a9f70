// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/MetricReader.h"

namespace plumbline {

/// A statistic over one pool of colleagues; none where it can't be found (nobody, or a plain number
/// under `pooled`).
struct PoolStatistic
{
    std::optional<Rational> figure;
    int people = 0;
};

/// What a condition's peers come to, found once for every pool and kept.
class PeerPools
{
public:
    /// `name`: of the condition, for explanations.
    PeerPools(const Rule& rule,
              const PeersOperand& operand,
              const MetricReader& metric,
              QString name)
        : m_rule(rule)
        , m_operand(operand)
        , m_metric(metric)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] PoolStatistic statistic(const RuleGround& ground, std::size_t person);
    /// Each colleague's figure behind it; listed once for every pool that is asked for.
    [[nodiscard]] std::shared_ptr<const PeerPool> figures(const RuleGround& ground,
                                                          std::size_t person);

private:
    [[nodiscard]] int poolOf(const RuleGround& ground, std::size_t person) const;
    [[nodiscard]] bool takes(const PersonInput& person) const;
    [[nodiscard]] QString poolName(int pool) const;
    [[nodiscard]] PeerFigure figure(const RuleGround& ground, std::size_t person) const;
    void collect(const RuleGround& ground);
    [[nodiscard]] PoolStatistic summed(const RuleGround& ground,
                                       const std::vector<std::size_t>& people) const;
    [[nodiscard]] PoolStatistic pooled(const RuleGround& ground,
                                       const std::vector<std::size_t>& people) const;

    const Rule& m_rule;
    const PeersOperand& m_operand;
    const MetricReader& m_metric;
    QString m_name;
    bool m_isCollected = false;
    QHash<int, std::vector<std::size_t>> m_people;
    QHash<int, PoolStatistic> m_byPool;
    QHash<int, std::shared_ptr<const PeerPool>> m_figures;
};

/// Whether a rule is for people of that position.
[[nodiscard]] bool isFor(const Rule& rule, const PositionId& position);

} // namespace plumbline
