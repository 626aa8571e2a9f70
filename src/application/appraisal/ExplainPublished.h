// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/explanation/Explained.h"

namespace plumbline {

/// How a published revision of somebody's result came about, from what was frozen with it.
/// `not-found` where that revision holds no result of theirs, `damaged-file` where what was frozen
/// doesn't come to it.
[[nodiscard]] Result<Explained> explainPublished(const Access& access,
                                                 const CycleKey& key,
                                                 const EmployeeId& employee,
                                                 int revision);

} // namespace plumbline
