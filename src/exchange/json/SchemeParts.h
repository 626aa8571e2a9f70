// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"
#include "exchange/json/JsonWriter.h"

namespace plumbline {

/// The pieces a scheme file is written from.
void writeTexts(const Texts& texts, JsonWriter& out);
void writeBound(std::string_view name, const std::optional<Decimal>& bound, JsonWriter& out);
void writeRange(std::string_view name, const ValueRange& range, JsonWriter& out);
void writeItems(const std::vector<DeductionItem>& items, JsonWriter& out);
void writeGrading(const Grading& grading, JsonWriter& out);
void writeRule(const Rule& rule, JsonWriter& out);
void writePayPart(const PayPart& part, JsonWriter& out);

} // namespace plumbline
