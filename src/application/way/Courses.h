// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/WayRepository.h"

namespace plumbline {

/// How far one appraisal is, for lists and for its own page.
struct CourseLine
{
    CycleKey cycle;
    Appraisal appraisal;
    AppraisalState state = AppraisalState::InWork;
    std::vector<PinnedHolder> waitsFor; ///< Any one of them.
    std::optional<QDate> until; ///< The last day.
    bool isLate = false; ///< That day is over.
    bool hasNoAnswer = false; ///< The person never answered; no consent.
    std::vector<AppraisalStepKind> next; ///< Whatever may follow, whoever may do it.
    int place = 0; ///< On the route.
    int revision = 0; ///< Published; 0: none.
    PinnedRoute route;
    std::vector<AppraisalStep> steps; ///< All that was done, in order.
    std::vector<AppraisalStep> openAppeals;
    std::vector<StoredDecision> decisions;
    std::vector<SecondLook> looks;
};

/// Every appraisal of a cycle that the session may see, in the cycle's order.
[[nodiscard]] Result<std::vector<CourseLine>> courses(const Access& access, const CycleKey& key);
[[nodiscard]] Result<CourseLine>
course(const Access& access, const CycleKey& key, const EmployeeId& employee);

/// What waits for the session's own hand, across the open cycles, the earliest deadline first. In a
/// file without accounts: whatever waits for anybody.
[[nodiscard]] Result<std::vector<CourseLine>> waitingForMe(const Access& access);

/// How a cycle's appraisals stand, counted.
struct CourseCounts
{
    std::vector<std::pair<AppraisalState, int>> states; ///< Those that occur, in their order.
    int late = 0;
    int openAppeals = 0;
    int waitingLooks = 0;
};

[[nodiscard]] CourseCounts countCourses(const std::vector<CourseLine>& lines);

/// A person's published result: the revision that was frozen, not what later values would make of
/// it. None: not published.
[[nodiscard]] Result<std::optional<StoredResult>>
publishedResult(const Access& access, const CycleKey& key, const EmployeeId& employee);

} // namespace plumbline
