// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"
#include "exchange/json/JsonWriter.h"

namespace plumbline {

/// `plumbline-map/1`; what is as usual is left out.
void writeImportMap(const ImportMap& map, JsonWriter& out);

} // namespace plumbline
