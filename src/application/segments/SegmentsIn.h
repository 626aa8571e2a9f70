// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/scoring/Segments.h"

namespace plumbline {

/// The segments of the people of one scheme's part, as the engine takes them: with the exact scores
/// of earlier parts. Parts in which somebody is not appraised don't count and are left out. Nobody
/// has any who is there from the period's first day to its last.
[[nodiscard]] Result<QHash<EmployeeId, Segments>>
segmentsIn(const Access& access, Repositories& repositories, const Cycle& cycle);

} // namespace plumbline
