// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/JsonTree.h"

namespace plumbline {

/// A value as compact JSON again, numbers as they were written.
[[nodiscard]] QString jsonText(const JsonValue& value);

} // namespace plumbline
