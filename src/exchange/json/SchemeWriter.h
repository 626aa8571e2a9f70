// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"
#include "exchange/json/JsonWriter.h"

namespace plumbline {

/// Writes a scheme as plumbline-scheme/1: fields in a fixed order, decimals as texts, defaults left
/// out where they say nothing.
void writeScheme(const SchemeDocument& document, JsonWriter& out);

} // namespace plumbline
