// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/MeasurePlan.h"
#include "exchange/json/JsonWriter.h"

namespace plumbline {

/// The name, and what is not as usual.
void writeMeasurePlan(const MeasurePlan& plan, JsonWriter& out);

} // namespace plumbline
