// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/FollowUpRepository.h"

namespace plumbline {

/// An action of an improvement plan with everything that was reported of it.
struct PlanLine
{
    StoredAction action;
    std::vector<ActionReport> reports; ///< Oldest first.
    ActionStanding standing;
    bool isOverdue = false; ///< Open, and its day is gone.
};

/// Of whom may be seen: the actions of a cycle, of a person, or of both.
[[nodiscard]] Result<std::vector<PlanLine>> planOf(const Access& access,
                                                   const FollowUpFilter& filter);
/// What stands at the top of an appraisal: actions of earlier cycles that are open still, the
/// soonest first. Earlier is what was agreed in a cycle whose period ended before this one ends,
/// under whatever scheme.
[[nodiscard]] Result<std::vector<PlanLine>>
openActionsOf(const Access& access, const EmployeeId& employee, const CycleKey& cycle);
/// Open actions due up to a day, of whom may be seen, the soonest first; with `owner` only those
/// that this person does.
[[nodiscard]] Result<std::vector<PlanLine>> dueActions(
    const Access& access, const QDate& upTo, const std::optional<EmployeeId>& owner = std::nullopt);
/// Its number. `not-found` for a person who is not in the cycle or an owner who is not employed.
/// A closed cycle still gets actions: they follow a result.
[[nodiscard]] Result<int> addPlanAction(const Access& access,
                                        const CycleKey& key,
                                        const EmployeeId& employee,
                                        const PlanActionFacts& facts);
/// How far an action is; what is done or given up can be opened again. Who and when are filled in.
[[nodiscard]] Result<> reportAction(const Access& access, int number, ActionReport report);

} // namespace plumbline
