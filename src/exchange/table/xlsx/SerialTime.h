// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/xlsx/ExactNumber.h"
#include "exchange/table/xlsx/FormatCode.h"

namespace plumbline {

/// From where a workbook counts its days.
enum class DateSystem { From1900, From1904 };

/// Appends the number as the date, the time, or both that its format makes of it: `2021-01-05`,
/// `2021-01-05T09:12:58`, `9:12:58`. False if it is none: negative, past 9999, or the 29th of
/// February 1900 that only spreadsheets know.
[[nodiscard]] bool
appendTime(std::string& text, const ExactNumber& number, NumberKind kind, DateSystem system);

} // namespace plumbline
