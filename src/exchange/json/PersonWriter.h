// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/PersonInput.h"
#include "exchange/json/JsonWriter.h"

namespace plumbline {

/// Writes a person of plumbline-evaluation/1: reading it again gives the same input.
void writePersonInput(const Scheme& scheme, const PersonInput& person, JsonWriter& out);

} // namespace plumbline
