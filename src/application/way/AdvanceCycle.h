// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/cycles/CloseCycle.h"
#include "application/ports/WayRepository.h"

namespace plumbline {

/// What stands against a stage of a cycle.
struct Blocker
{
    std::optional<EmployeeId> employee; ///< Whose appraisal it is.
    QString name;
    Message why;
    bool isHint = false; ///< Good to know; the stage may come all the same.
};

/// Where a cycle stands between its stages.
struct CycleStanding
{
    CycleStage stage = CycleStage::Collecting;
    std::optional<CycleStage> next; ///< None: closed.
    std::vector<CycleStep> steps;
    std::vector<CycleDate> dates;
    std::vector<Blocker> blockers; ///< Of the next stage.
};

[[nodiscard]] Result<CycleStanding> cycleStanding(const Access& access, const CycleKey& key);
/// What keeps a cycle from a stage; empty: nothing.
[[nodiscard]] Result<std::vector<Blocker>>
blockersOf(const Access& access, const CycleKey& key, CycleStage stage);

struct Advance
{
    CycleStage to = CycleStage::Closed;
    QString reason = {}; ///< Needed where it goes back.
    CloseMode mode = CloseMode::OnlyComplete; ///< Of closing.
};

/// Moves a cycle to a stage: the next one, or one before with a reason. Where no appraisal is under
/// way it may go straight to any later stage. `incomplete` where something stands against it.
[[nodiscard]] Result<>
advanceCycle(const Access& access, const CycleKey& key, const Advance& advance);

/// Until when the stages go. Those left out lose their date.
[[nodiscard]] Result<>
setDates(const Access& access, const CycleKey& key, const std::vector<CycleDate>& dates);

} // namespace plumbline
