// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/AdvanceCycle.h"
#include "application/way/WayGround.h"

namespace plumbline {

/// What stands against a later stage of a cycle, or is only to be known (`isHint`).
[[nodiscard]] Result<std::vector<Blocker>>
blockersFor(Repositories& repositories, const WayGround& ground, CycleStage stage);

/// Whether an appraisal of the cycle was ever submitted.
[[nodiscard]] bool isUnderWay(const WayGround& ground);

/// What must not be when a cycle is closed: open appeals, unpublished scores that were submitted,
/// second looks that wait. `incomplete` in words.
[[nodiscard]] Result<> checkClosing(Repositories& repositories, const Cycle& cycle);

/// Published results stay: where what is published no longer is what the values come to, it must be
/// corrected first. `conflict` in words.
[[nodiscard]] Result<>
checkPublished(Repositories& repositories, const Cycle& cycle, const ResultRevision& closing);

} // namespace plumbline
