// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Ranking.h"

namespace plumbline {

/// Everything rules may look at: the scheme, the people and their results as they were before any
/// rule. Views only; the vectors outlive it.
struct RuleGround
{
    const Scheme& scheme;
    const Period& period;
    std::span<const PersonInput> people;
    const std::vector<PersonResult>& results;
    const PeopleGroups& groups;
};

/// A metric found in the scheme once, so that reading it for a person is a few indexings.
class MetricReader
{
public:
    MetricReader(const Scheme& scheme, const Metric& metric);

    /// The metric of a complete person; none where it does not exist. The grade is its index.
    [[nodiscard]] std::optional<Rational> read(const RuleGround& ground, std::size_t person) const;
    /// Numerator and denominator of a `value:`; none where it was not given as a ratio.
    [[nodiscard]] const Measured* measured(const RuleGround& ground, std::size_t person) const;
    [[nodiscard]] std::optional<Rational> target(const RuleGround& ground,
                                                 std::size_t person) const;
    /// What an entry of the history holds for the metric.
    [[nodiscard]] std::optional<Rational> inHistory(const HistoryEntry& entry) const;

private:
    [[nodiscard]] std::optional<Rational> count(const NodeValue& value) const;

    const Metric* m_metric;
    const PreparedNode* m_node = nullptr;
    std::size_t m_index = 0;
    std::size_t m_item = 0;
};

/// The figure `value:ID` stands for; none where there is no value.
[[nodiscard]] std::optional<Rational> valueFigure(const Grading& grading, const NodeValue& value);

} // namespace plumbline
