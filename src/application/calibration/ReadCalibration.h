// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/calibration/CalibrationSheet.h"

namespace plumbline {

/// Everybody of the cycle whom one may see, of all teams, with what was decided on them and whether
/// something can be now. The others take part unseen.
[[nodiscard]] Result<CalibrationSheet> calibrationSheet(const Access& access, const CycleKey& key);

/// The effect of all drafts together. Nothing is kept.
[[nodiscard]] Result<CalibrationPreview> previewCalibrations(
    const Access& access, const CycleKey& key, const std::vector<CalibrationDraft>& drafts);

} // namespace plumbline
