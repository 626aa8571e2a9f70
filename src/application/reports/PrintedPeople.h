// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/ReportGround.h"

namespace plumbline {

/// The layouts that are about people, but not made from their scores alone.
enum class PrintedFor { PaySlip, Interview, Appeal };

/// The people of a cycle for whom the reader may have one of those printed. `incomplete` for slips
/// of a scheme that pays nothing.
[[nodiscard]] Result<std::vector<Appraisal>>
printedPeople(const Access& access, const CycleKey& key, PrintedFor what);
/// `incomplete` where the scheme pays nothing.
[[nodiscard]] Result<> checkPays(const ReportGround& ground);

} // namespace plumbline
