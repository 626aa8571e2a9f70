// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/common/Rational.h"
#include "domain/schemes/Rule.h"
#include "domain/scoring/Explanation.h"

#include <map>
#include <optional>
#include <vector>

namespace plumbline {

struct NodeResult
{
    bool isExcluded = false;
    Rational earned; ///< Points; indicators only.
    Rational rate;
};

/// A person's own result, before anyone else is looked at.
struct PersonScore
{
    std::vector<int> missing; ///< Node indices, in tree order; empty: complete.
    std::vector<NodeResult> nodes; ///< Parallel to the scheme's nodes.
    std::vector<int> missingSegments = {}; ///< Earlier segments that count and have no score.
    Rational raw; ///< Before limits and rounding.
    Rational score; ///< Published.
    Rational own; ///< Exact, of this part alone, within its limits.
    bool movesOn = false; ///< Ranked in the part that the person went on to.

    [[nodiscard]] bool isComplete() const { return missing.empty() && missingSegments.empty(); }

    /// Complete, and among those who are ranked and compared here.
    [[nodiscard]] bool takesPart() const { return isComplete() && !movesOn; }
};

struct PaySlip
{
    std::vector<std::optional<Rational>>
        parts; ///< Rounded; parallel to the plan's parts; none: missing.
    Rational rewards;
    std::optional<Rational> total; ///< None while a part is missing.
};

/// Indices point into the scheme's rules and grades.
struct PersonResult
{
    PersonScore score;
    int rank = 0;
    int rankOf = 0;
    std::optional<int> grade;
    std::optional<int> finalGrade;
    std::vector<int> rules; ///< That took effect.
    std::vector<int> unjudged;
    std::vector<Action> actions;
    std::optional<PaySlip> slip;
    std::optional<Step> explanation;
};

struct TeamResult
{
    int people = 0;
    int complete = 0;
    std::optional<Rational> mean; ///< Rounded.
};

struct EvaluationResult
{
    std::vector<PersonResult> people; ///< In input order.
    std::map<TeamId, TeamResult> teams;
};

} // namespace plumbline
