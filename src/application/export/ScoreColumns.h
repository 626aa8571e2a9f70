// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ExportedCycle.h"

namespace plumbline {

/// Where things stand in a table of scores. Columns count from 0; −1: none.
struct ScoreColumns
{
    explicit ScoreColumns(const Scheme& scheme);

    /// Of a node, by its index.
    struct NodeColumns
    {
        int rate = -1;
        int points = -1; ///< Of indicators.
        int penalties = -1; ///< Of groups that have some.
    };

    /// Lines of the preface.
    enum Line { Title, Origin, Weights, kLines };

    static constexpr int kId = 0;
    static constexpr int kName = 1;
    static constexpr int kPosition = 2;
    static constexpr int kTeam = 3;
    static constexpr int kStatus = 4;
    static constexpr int kScore = 5;
    static constexpr int kFormula = 6;
    static constexpr int kCheck = 7;
    static constexpr int kRank = 8;
    static constexpr int kRankOf = 9;
    int grade = -1;
    int finalGrade = -1;
    std::vector<NodeColumns> nodes; ///< Parallel to the scheme's.
    std::vector<int> adjustments; ///< Parallel to the scheme's.
    int sum = -1; ///< Before limits and rounding, where the formula needs it beside it.
    int count = 0;
};

} // namespace plumbline
