// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Attachments.h"

namespace plumbline {

/// Records what came on paper, with its scan if there is one, in one transaction; its number. It
/// does nothing else: who records a confirmation or an appeal also does it by its own use case.
[[nodiscard]] Result<int> recordPaper(const Access& access,
                                      const CycleKey& key,
                                      const EmployeeId& employee,
                                      const PaperFacts& paper,
                                      const std::optional<AttachedFile>& scan);
[[nodiscard]] Result<std::vector<StoredPaper>> papersOf(const Access& access,
                                                        const FollowUpFilter& filter);

} // namespace plumbline
