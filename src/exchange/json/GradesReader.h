// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Grades.h"
#include "domain/schemes/PayPlan.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

[[nodiscard]] Grades readGrades(const JsonPlace& place);
[[nodiscard]] PayPlan readPayPlan(const JsonPlace& place);

} // namespace plumbline
