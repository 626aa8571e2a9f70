// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/PeerPools.h"
#include "domain/rules/Trailing.h"
#include "domain/scoring/StepNote.h"

#include <deque>

namespace plumbline {

enum class Verdict { Holds, Fails, Unjudged };

/// What rules do to one person, in the order in which they took effect. Views into the scheme.
using Effects = std::vector<const Effect*>;

/// Judges the rules for one person after the other (docs/FORMATS.md, Rules). Keeps what colleagues
/// come to, so that each pool is looked at once.
class Judge
{
public:
    explicit Judge(RuleGround ground);

    /// Notes the rules that took effect, and those that could not be judged, in `result`.
    [[nodiscard]] Effects judge(std::size_t person, PersonResult& result);

private:
    struct PreparedCondition
    {
        /// `number`: which of the rule's conditions it is, from 1.
        PreparedCondition(const Scheme& scheme,
                          const Rule& rule,
                          const Condition& condition,
                          std::size_t number);

        const Condition& condition;
        MetricReader metric;
        std::optional<PeerPools> peers;
    };

    struct PreparedRule
    {
        const Rule* rule = nullptr;
        std::deque<PreparedCondition> conditions; ///< Never moved: pools refer to their metric.
    };

    Verdict judgeRule(PreparedRule& prepared, std::size_t person, StepNote& note);
    Verdict judgeCondition(PreparedCondition& prepared, std::size_t person, Step* parent);
    Verdict judgeGrade(const PreparedCondition& prepared, const Rational& grade, StepNote& note);
    std::optional<ComparedWith>
    operand(PreparedCondition& prepared, std::size_t person, StepNote& note);
    void notePeers(PreparedCondition& prepared,
                   std::size_t person,
                   const PoolStatistic& statistic,
                   Step* parent);
    std::optional<Rational> peers(PreparedCondition& prepared, std::size_t person, StepNote& note);

    RuleGround m_ground;
    std::deque<PreparedRule> m_rules;
};

/// The grade after the rules: shifts added up and held within the list, then the lowest cap.
[[nodiscard]] std::optional<int> gradeAfter(const Scheme& scheme,
                                            const std::optional<int>& grade,
                                            const Effects& effects,
                                            Step* explanation);

} // namespace plumbline
