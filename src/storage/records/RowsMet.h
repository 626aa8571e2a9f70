// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/RecordTable.h"

#include <map>

namespace plumbline {

/// Which records of earlier runs a run has met, at a bit each.
class RowsMet
{
public:
    /// Whether it is the first time.
    bool meet(std::int64_t number)
    {
        std::vector<bool>& rows = m_runs[runOf(number)];
        const auto row = static_cast<std::size_t>(rowOf(number));
        if (row >= rows.size())
            rows.resize(std::max(row + 1, rows.size() * 2));
        const bool isFirst = !rows[row];
        rows[row] = true;
        return isFirst;
    }

private:
    std::map<int, std::vector<bool>> m_runs;
};

} // namespace plumbline
