// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

/// `plumbline-map/1`. Whether the fields suffice for its kind is left to the import.
[[nodiscard]] ImportMap readImportMap(const JsonPlace& place);

} // namespace plumbline
