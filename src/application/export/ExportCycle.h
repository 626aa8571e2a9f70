// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableWriter.h"

namespace plumbline {

/// Which table of a cycle is written; a spreadsheet of scores holds the others beside it.
enum class CycleTable { Scores, Values, Targets, Amounts, Slips };

/// `scores`, `values`, `targets`, `amounts`, `slips`
[[nodiscard]] std::optional<CycleTable> cycleTable(QStringView name);
[[nodiscard]] QString cycleTableName(CycleTable table);

struct CycleExport
{
    CycleKey key;
    CycleTable table = CycleTable::Scores;
    QString path; ///< .xlsx or .csv
    QString language;
};

/// Writes a table of a cycle; of a closed one from its kept result. `incomplete` where the scheme
/// has no such table.
[[nodiscard]] Result<WrittenTables>
exportCycle(const Access& access, const CycleExport& wish, const TableWriter& writer);

} // namespace plumbline
