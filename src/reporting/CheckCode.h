// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportInput.h"

namespace plumbline {

/// A short mark of what an appraisal says, over cycle, scheme version, person and every figure of
/// the result: application/reports/CheckFacts.h.
[[nodiscard]] QString checkCode(const ReportInput& input);

} // namespace plumbline
