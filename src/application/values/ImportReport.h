// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"

#include <vector>

namespace plumbline {

enum class ImportMode {
    AllOrNothing, ///< One refused row and nothing goes in.
    TakeGood,
    DryRun
};

struct RefusedRow
{
    int row = 0; ///< In the file, from 1.
    QString column; ///< Heading; empty: the whole row.
    Message reason;
};

/// Counts are of rows. A row with anything wrong is left out as a whole, and each thing wrong with
/// it is listed.
struct ImportReport
{
    int read = 0;
    int taken = 0; ///< That change something; in a dry run, that would.
    int alreadyThere = 0; ///< That say nothing new.
    std::vector<RefusedRow> refused;
    bool isStored = false;
};

/// Whether what was found good goes in.
[[nodiscard]] inline bool goesIn(const ImportReport& report, ImportMode mode)
{
    return mode == ImportMode::TakeGood
        || (mode == ImportMode::AllOrNothing && report.refused.empty());
}

} // namespace plumbline
