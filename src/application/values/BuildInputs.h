// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "application/ports/StoredDecision.h"
#include "application/values/CellIndex.h"
#include "domain/scoring/PersonInput.h"

namespace plumbline {

/// What the engine reads, one for each appraisal and in their order, from what is stored. A stored
/// cell that the scheme has no place for is an error: it would be silently left out otherwise.
[[nodiscard]] Result<std::vector<PersonInput>>
buildInputs(const Scheme& scheme,
            const Period& period,
            const CellIndex& index,
            const std::vector<Appraisal>& appraisals,
            const std::vector<StoredCell>& cells,
            const QHash<EmployeeId, std::vector<HistoryEntry>>& history,
            const std::vector<StoredDecision>& decisions = {},
            const QHash<EmployeeId, Segments>& segments = {});

} // namespace plumbline
