// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/MeasurePlan.h"
#include "domain/schemes/Grading.h"

namespace plumbline {

/// The measure that an indicator's JSON names; none where it names none that is known.
[[nodiscard]] std::optional<MeasureName> measureNamedIn(const QString& json);
/// Whether a measure can fill the values of a grading: events the items of a deduction, all others
/// a value of its own.
[[nodiscard]] bool measureFits(MeasureName name, const Grading& grading);

} // namespace plumbline
