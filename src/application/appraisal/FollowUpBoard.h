// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Interviews.h"
#include "application/followups/Plans.h"
#include "application/way/Courses.h"

namespace plumbline {

/// An appeal of somebody, with its answer once there is one.
struct AppealLine
{
    Appraisal appraisal;
    AppraisalStep appeal;
    std::optional<AppraisalStep> answer;
    LocalizedText line; ///< The contested one's name; empty: the whole.
};

/// What follows the results of a cycle, of whom may be seen.
struct FollowUpBoard
{
    std::vector<CourseLine> courses;
    std::vector<Interview> interviews; ///< Of the cycle, oldest first.
    std::vector<PlanLine> plan; ///< Of the cycle, and open ones of earlier cycles.
    std::vector<AppealLine> appeals; ///< Open ones first.
};

[[nodiscard]] Result<FollowUpBoard> followUpBoard(const Access& access, const CycleKey& key);

} // namespace plumbline
