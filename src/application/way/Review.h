// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Batch.h"

namespace plumbline {

/// The scores are finished: from now on they stay as they are, unless returned.
[[nodiscard]] Result<BatchOutcome>
submitScores(const Access& access, const CycleKey& key, const BatchStep& batch);
/// Passes appraisals on to the next place of their routes.
[[nodiscard]] Result<BatchOutcome>
passOn(const Access& access, const CycleKey& key, const BatchStep& batch);
/// Returns appraisals to scoring, with a reason.
[[nodiscard]] Result<BatchOutcome>
returnWith(const Access& access, const CycleKey& key, const BatchStep& batch);
/// Freezes a revision for those whose reviews are done.
[[nodiscard]] Result<BatchOutcome>
publish(const Access& access, const CycleKey& key, const BatchStep& batch);

/// The person's own rating is finished. Its values are recorded as all values are.
[[nodiscard]] Result<>
rateSelf(const Access& access, const CycleKey& key, const EmployeeId& employee);

/// Takes somebody out of appraising, with a reason: they hold up neither closing nor ranks nor
/// quotas.
[[nodiscard]] Result<> notAppraise(const Access& access,
                                   const CycleKey& key,
                                   const EmployeeId& employee,
                                   const QString& reason);
/// Takes that back.
[[nodiscard]] Result<> appraiseAgain(const Access& access,
                                     const CycleKey& key,
                                     const EmployeeId& employee,
                                     const QString& reason);

/// Marks published appraisals as settled; whoever settles calls it within their transaction.
[[nodiscard]] Result<> markSettled(const Access& access,
                                   Repositories& repositories,
                                   const CycleKey& key,
                                   const std::vector<EmployeeId>& employees);

} // namespace plumbline
