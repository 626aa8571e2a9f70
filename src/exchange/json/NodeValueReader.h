// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/NodeValue.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

/// A decimal or a ratio.
[[nodiscard]] Measured readMeasured(const JsonPlace& place);
/// The value of an indicator, or of a group's penalties, in the shape its grading asks for. Bounds
/// are left to checkValue.
[[nodiscard]] NodeValue
readNodeValue(const JsonPlace& place, const SchemeNode& node, FirstFault& fault);

} // namespace plumbline
