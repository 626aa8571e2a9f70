// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/calibration/CalibrationFigures.h"

namespace plumbline {

/// Decides on many results before they are published, all or none of them: each with its reason
/// and the one second name, under the very checks of calibrate(). Where it failed tells whose
/// decision it was.
[[nodiscard]] Result<> calibrateMany(const Access& access,
                                     const CycleKey& key,
                                     const std::vector<CalibrationDraft>& decisions,
                                     const QString& second);

} // namespace plumbline
