// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Rule.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

[[nodiscard]] Rule readRule(const JsonPlace& place);

} // namespace plumbline
