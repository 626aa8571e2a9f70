// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/TableWriter.h"
#include "application/records/MeasureRecords.h"

namespace plumbline {

struct RecordExport
{
    RecordSearch search; ///< Its offset and limit are not looked at: everything found is written.
    QString path; ///< .xlsx or .csv
    QString language;
    /// Told how many were written so far; false: stop. None: go on.
    std::function<bool(int done)> goesOn = {};
};

/// Writes the records that a search finds, page by page, headed so that an import knows them
/// again. `cancelled` where it was told to stop.
[[nodiscard]] Result<WrittenTables>
exportRecords(const Access& access, const RecordExport& wish, const TableWriter& writer);

} // namespace plumbline
