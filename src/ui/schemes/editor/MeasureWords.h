// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/MeasurePlan.h"

namespace plumbline {

/// What a measure is called, with its name in files: `Satisfied customers (csat-rate)`.
[[nodiscard]] QString measureTitle(MeasureName name);

} // namespace plumbline
