// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/Unjudged.h"

#include "domain/rules/Trailing.h"

namespace plumbline {

namespace {

bool hasHistory(const TrailingOperand& operand,
                const MetricReader& metric,
                const RuleGround& ground,
                std::size_t person)
{
    StepNote unnoted;
    return trailingStatistic(operand, metric, ground.period, ground.people[person].history, unnoted)
        .has_value();
}

/// Why the condition surely can't be judged; colleagues are looked at by the caller.
std::optional<UnjudgedReason>
reasonOf(const RuleGround& ground, const Condition& condition, std::size_t person)
{
    const MetricReader metric(ground.scheme, condition.metric);
    if (!metric.read(ground, person))
        return UnjudgedReason::NoFigure;
    if (std::holds_alternative<TargetOperand>(condition.than) && !metric.target(ground, person))
        return UnjudgedReason::NoTarget;
    const auto* trailing = std::get_if<TrailingOperand>(&condition.than);
    if (trailing && !hasHistory(*trailing, metric, ground, person))
        return UnjudgedReason::NoHistory;
    return std::nullopt;
}

} // namespace

UnjudgedRule unjudgedReason(const RuleGround& ground, int rule, std::size_t person)
{
    const Rule& judged = ground.scheme.document().rules[static_cast<std::size_t>(rule)];
    UnjudgedRule found{rule, 0, UnjudgedReason::NoPeers};
    for (std::size_t i = 0; i < judged.when.size(); ++i) {
        const auto reason = reasonOf(ground, judged.when[i], person);
        if (reason)
            return {rule, static_cast<int>(i), *reason};
        if (std::holds_alternative<PeersOperand>(judged.when[i].than))
            found.condition = static_cast<int>(i);
    }
    return found;
}

} // namespace plumbline
