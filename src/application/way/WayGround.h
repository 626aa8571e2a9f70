// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/FindCycle.h"
#include "application/ports/WayRepository.h"

namespace plumbline {

/// Everything that the courses of a cycle's appraisals depend on, read once.
struct WayGround
{
    Cycle cycle;
    std::vector<Appraisal> appraisals;
    std::vector<CycleDate> dates;
    QHash<EmployeeId, PinnedRoute> routes;
    QHash<EmployeeId, std::vector<ValueEntry>> entries;
    QHash<EmployeeId, std::vector<StoredDecision>> decisions;
    QHash<EmployeeId, std::vector<AppraisalStep>> steps;

    [[nodiscard]] AppraisalCourse course(const Appraisal& appraisal) const;
};

[[nodiscard]] Result<WayGround> readWay(Repositories& repositories, const Cycle& cycle);
/// How far one person alone is. Knows nobody who entered values, so it is not to be checked with.
[[nodiscard]] Result<AppraisalCourse>
courseOf(Repositories& repositories, const Cycle& cycle, const EmployeeId& employee);

/// `not-found` in words.
[[nodiscard]] Result<Appraisal>
findAppraisal(Repositories& repositories, const CycleKey& key, const EmployeeId& employee);

/// Who is in a cycle and was not taken out of appraising.
[[nodiscard]] Result<std::vector<Appraisal>> appraisedIn(Repositories& repositories,
                                                         const CycleKey& key);

/// The values of those people alone.
[[nodiscard]] Result<std::vector<StoredCell>>
cellsOf(Repositories& repositories, const CycleKey& key, const std::vector<Appraisal>& appraisals);

/// Whose values and targets stay as they are: submitted, reviewed, published.
[[nodiscard]] Result<QSet<EmployeeId>> lockedIn(Repositories& repositories, const CycleKey& key);

/// Who is in a cycle and whose values may still change.
[[nodiscard]] Result<std::vector<Appraisal>> unlockedIn(Repositories& repositories,
                                                        const CycleKey& key);
/// `not-permitted` in words where a person's values and targets stay as they are.
[[nodiscard]] Result<>
checkUnlocked(Repositories& repositories, const CycleKey& key, const EmployeeId& employee);

/// Who acts in a session.
[[nodiscard]] Actor actorOf(const Session& session);

} // namespace plumbline
