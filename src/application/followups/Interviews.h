// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/FollowUpRepository.h"

namespace plumbline {

/// An interview as it was corrected last.
struct Interview
{
    int number = 0; ///< Of its first record; files lie beside that.
    StoredInterview now;
    std::vector<StoredInterview> before; ///< What corrections replaced, oldest first.
};

/// Of whom may be seen, oldest first.
[[nodiscard]] Result<std::vector<Interview>> interviewsOf(const Access& access,
                                                          const FollowUpFilter& filter);
/// Records one; its number. `not-found` where the person is not in the cycle, and as
/// checkInterview.
[[nodiscard]] Result<int> holdInterview(const Access& access,
                                        const CycleKey& key,
                                        const EmployeeId& employee,
                                        const InterviewFacts& facts);
/// What was recorded stays visible. `number`: of the first record; needs a reason.
[[nodiscard]] Result<> correctInterview(const Access& access,
                                        int number,
                                        const InterviewFacts& facts,
                                        const QString& reason);

} // namespace plumbline
