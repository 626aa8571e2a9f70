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

struct ImportReport
{
    int read = 0;
    int taken = 0;
    int alreadyThere = 0;
    std::vector<RefusedRow> refused;
    bool isStored = false;
};

} // namespace plumbline
