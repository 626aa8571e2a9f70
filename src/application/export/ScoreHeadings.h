// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ScoreColumns.h"

namespace plumbline {

/// A column of the scores and what it means, for a sheet of its own.
struct ExplainedColumn
{
    TableColumn column;
    QString meaning;
};

/// Parallel to the columns.
[[nodiscard]] std::vector<ExplainedColumn> scoreHeadings(const ExportedCycle& exported,
                                                         const ScoreColumns& columns);

} // namespace plumbline
