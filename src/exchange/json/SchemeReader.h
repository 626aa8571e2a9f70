// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

/// Reads a scheme as its file says it: everything formal is checked, its meaning is not.
[[nodiscard]] SchemeDocument readSchemeDocument(const JsonPlace& place);
/// Insists on `"format": wanted`.
void checkFormat(const JsonPlace& place, const char* wanted);

} // namespace plumbline
