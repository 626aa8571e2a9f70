// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleOverview.h"
#include "exchange/json/JsonWriter.h"

namespace plumbline {

/// The fields of a cycle in JSON; the object is the caller's.
void writeCycle(const CycleOverview& overview, JsonWriter& out);
/// A line for people.
[[nodiscard]] QString cycleLine(const CycleOverview& overview);

} // namespace plumbline
