// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ScoreColumns.h"

namespace plumbline {

ScoreColumns::ScoreColumns(const Scheme& scheme)
{
    count = kRankOf + 1;
    const SchemeDocument& document = scheme.document();
    if (document.grades) {
        grade = count++;
        finalGrade = count++;
    }
    nodes.resize(scheme.nodes().size());
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        const PreparedNode& node = scheme.nodes()[index];
        if (node.parent < 0)
            continue;
        nodes[index].rate = count++;
        if (node.isIndicator())
            nodes[index].points = count++;
        else if (!node.source->penalties.empty())
            nodes[index].penalties = count++;
    }
    for (std::size_t i = 0; i < document.adjustments.size(); ++i)
        adjustments.push_back(count++);
    if (document.rounding.mode == RoundingMode::HalfEven)
        sum = count++;
}

} // namespace plumbline
