// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"
#include "domain/records/WordTable.h"

#include <string_view>

namespace plumbline {

/// Millionths of a second. A number counts in the unit; with Duration a whole number is seconds,
/// and one between 0 and 1 is a fraction of a day. `0:02:23` is hours, minutes and seconds, `2:23`
/// minutes and seconds (hours and minutes where the unit is hours). `units` are the words for
/// seconds, minutes, hours and days (as DurationUnit) that may stand behind numbers: `2m 23s`.
/// None: no such length.
[[nodiscard]] std::optional<std::int64_t>
readDuration(std::string_view plain, DurationUnit unit, const WordTable& units);

} // namespace plumbline
