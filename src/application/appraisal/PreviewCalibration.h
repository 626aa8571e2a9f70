// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Appeals.h"

namespace plumbline {

/// What a decision would make of a result that is not published yet. Nothing is kept.
[[nodiscard]] Result<ResultChange> previewCalibration(const Access& access,
                                                      const CycleKey& key,
                                                      const EmployeeId& employee,
                                                      const Decision& decision);

} // namespace plumbline
