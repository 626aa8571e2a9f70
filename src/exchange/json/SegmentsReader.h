// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Period.h"
#include "domain/scoring/Segments.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

/// Reads the segments of a person who joined, left or moved within the period. Faults go to the
/// FirstFault.
[[nodiscard]] Segments
readSegments(const JsonPlace& place, const Period& period, FirstFault& fault);

} // namespace plumbline
