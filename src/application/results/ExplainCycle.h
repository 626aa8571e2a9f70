// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/results/KeepResult.h"

namespace plumbline {

/// A cycle's kept result, computed once more from the inputs kept beside it, with every step.
struct ExplainedCycle
{
    Scheme scheme; ///< The version that the cycle is pinned to.
    std::vector<PersonInput> people;
    EvaluationResult result;
    int schemeVersion = 1;
    std::vector<StoredCell> cells; ///< Who entered what when.
};

/// What was kept of a cycle, computed once more from the inputs kept beside it. `damaged-file`
/// where they don't come to the kept result.
[[nodiscard]] Result<CurrentResult> keptResult(const Access& access,
                                               const Scheme& scheme,
                                               const CycleKey& key,
                                               const ResultRevision& kept,
                                               Explain explain);

/// Scores the cycle (ScoreCycle.h) and explains what was kept. `damaged-file` where the kept inputs
/// don't come to the kept result.
[[nodiscard]] Result<ExplainedCycle> explainCycle(const Access& access, const CycleKey& key);

} // namespace plumbline
