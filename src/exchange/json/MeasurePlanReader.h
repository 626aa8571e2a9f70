// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/MeasurePlan.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

/// `{"name": "csat-rate", "min": "4", "topic": ["technical-support"]}`
[[nodiscard]] MeasurePlan readMeasurePlan(const JsonPlace& place);

} // namespace plumbline
