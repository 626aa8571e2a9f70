// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ExportWords.h"
#include "application/results/KeepResult.h"
#include "application/text/SchemeNames.h"

namespace plumbline {

/// A cycle as it is written to tables: of a closed one what was kept, of an open one what its
/// values come to now. Nothing is stored by looking.
struct ExportedCycle
{
    Company company;
    Cycle cycle;
    CurrentResult current;
    QHash<TeamId, QString> teams;
    QHash<EmployeeId, QHash<CellKey, StoredCell>> cells;
    SchemeNames names;
    ExportWords words;
    QDateTime madeAt;

    [[nodiscard]] const Scheme& scheme() const { return current.scheme; }

    [[nodiscard]] QString team(const PersonInput& person) const;
};

/// `not-found`; `damaged-file` where a closed cycle doesn't come to its kept result.
[[nodiscard]] Result<ExportedCycle>
exportedCycle(const Access& access, const CycleKey& key, const QString& language);

} // namespace plumbline
