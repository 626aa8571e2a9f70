// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Grading.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

/// Reads `name`, `label`, `note` and `about` of an object.
[[nodiscard]] Texts readTexts(const JsonPlace& place);
/// {"min", "max"}, either end optional.
[[nodiscard]] ValueRange readRange(const JsonPlace& place);
/// Absent is `fallback`; null is no floor at all.
[[nodiscard]] std::optional<Decimal> readFloor(const JsonPlace& object,
                                               std::optional<Decimal> fallback);
/// The items of a deduction or of a group's penalties.
[[nodiscard]] std::vector<DeductionItem> readItems(const JsonPlace& place);
/// One of the eight methods (docs/FORMATS.md, Gradings).
[[nodiscard]] Grading readGrading(const JsonPlace& place);

} // namespace plumbline
