// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// How far a cycle is.
struct CycleOverview
{
    Cycle cycle;
    LocalizedText schemeName;
    int people = 0;
    int complete = 0;
    int missingCells = 0; ///< Blocking indicators without a value.
};

[[nodiscard]] Result<std::vector<CycleOverview>> listCycles(const Access& access);
[[nodiscard]] Result<CycleOverview> cycleStatus(const Access& access, const CycleKey& key);

/// A missing indicator of one person; leads to the cell.
struct MissingValue
{
    CycleKey cycle;
    Appraisal appraisal;
    QString node;
    LocalizedText nodeName;
};

/// What blocks a result in the open cycles, by cycle, team and person.
[[nodiscard]] Result<std::vector<MissingValue>> missingValues(const Access& access);

} // namespace plumbline
