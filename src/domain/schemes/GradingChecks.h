// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Faults.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// That a grading can work (docs/FORMATS.md, Gradings). `at` points to the grading.
void checkGrading(const Indicator& indicator,
                  PeriodKind schemePeriod,
                  const QString& at,
                  Faults& faults);
/// The items of a deduction or of a group's penalties. `at` points to the list.
void checkItems(const std::vector<DeductionItem>& items, const QString& at, Faults& faults);
/// min ≤ max where both are given. `at` points to the object of the two.
void checkRange(const ValueRange& range, const QString& at, Faults& faults);

} // namespace plumbline
