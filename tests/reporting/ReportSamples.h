// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportInput.h"
#include "drawing/ReportOptions.h"

namespace plumbline {

/// A quarter of six indicators with weights of 90, two of them ratios: the golden person. Its
/// figures are computed by hand in tests/reporting/golden.py.
[[nodiscard]] ReportInput quarterReport();
/// Thirty indicators in groups, penalties, adjustments with reasons, rules, pay, long names and
/// remarks.
[[nodiscard]] ReportInput longReport();
/// The quarter with a needed value missing.
[[nodiscard]] ReportInput incompleteReport();
/// When the sample reports were made.
[[nodiscard]] QDateTime reportTime();
/// A language, that time, and nothing else of one's own.
[[nodiscard]] ReportOptions sampleOptions(const char* language);

} // namespace plumbline
