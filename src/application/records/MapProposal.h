// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ColumnFit.h"
#include "domain/records/ImportMap.h"

namespace plumbline {

/// A map for a table of that kind, with how much speaks for the kind.
struct MapProposal
{
    ImportMap map;
    int weight = 0;
    bool isWhole = false; ///< Every field that the kind needs was found.
};

/// `name` is what the file or sheet is called, which may tell of the kind.
[[nodiscard]] MapProposal proposeRecords(const TableSample& sample,
                                         const ColumnFit& fit,
                                         RecordKind kind,
                                         const QString& name);

} // namespace plumbline
