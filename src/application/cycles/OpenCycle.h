// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/way/AppraisalCourse.h"

namespace plumbline {

/// Where a cycle begins.
struct CycleStart
{
    CycleStage stage = CycleStage::Collecting; ///< Draft, goals or collecting.
    std::vector<CycleDate> dates = {};
};

/// Opens a period for the newest version of a scheme that is in force in it (taken from the library
/// where the company lacks it); `not-permitted` where the scheme is retired. `people` absent:
/// everyone active in the period whose position fits and who is in no other part of it. What its
/// scheme measures is filled from the records at once. Routes, scorers and teams are pinned.
[[nodiscard]] Result<Cycle>
openCycle(const Access& access,
          const SchemeId& scheme,
          const Period& period,
          const std::optional<std::vector<EmployeeId>>& people = std::nullopt,
          const CycleStart& start = {});

/// Whom openCycle would take in, with the reason for those left out (position, other part, not
/// active).
struct Candidate
{
    Appraisal appraisal;
    bool isTaken = false;
    Message reason; ///< Why not.
};

[[nodiscard]] Result<std::vector<Candidate>>
candidates(const Access& access, const SchemeId& scheme, const Period& period);

} // namespace plumbline
