// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"
#include "domain/records/Record.h"
#include "domain/records/WordTable.h"

#include <string_view>

namespace plumbline {

inline constexpr std::int64_t kDayMilliseconds = 86'400'000;

/// Words beside a time of day.
enum class DayHalf { BeforeNoon, AfterNoon };

/// A moment as a cell says it, on the wall of whoever wrote it; kNothing: not said.
struct CellMoment
{
    std::int64_t day = kNothing; ///< Since 1970-01-01.
    std::int64_t time = kNothing; ///< Milliseconds since midnight, at most a day.
    std::int64_t ahead = kNothing; ///< Milliseconds ahead of UTC.
    friend bool operator==(const CellMoment&, const CellMoment&) = default;
};

/// How cells say days and times.
struct MomentForm
{
    DateOrder dateOrder = DateOrder::YearMonthDay;
    WordTable halves; ///< DayHalf by its words.
};

/// A day of the years 1970 to 2199, with or without a time of day: `2021-01-05`, `2021/1/5`,
/// `20210105`, with words between the numbers, a spreadsheet's serial number; day or month first
/// where the form says so. None: no such day.
[[nodiscard]] std::optional<CellMoment> readMoment(std::string_view plain, const MomentForm& form);
/// A time of day: `9:12:58`, `9:12`, with AM or PM, or a fraction of a day; also that of a whole
/// moment.
[[nodiscard]] std::optional<std::int64_t> readTimeOfDay(std::string_view plain,
                                                        const MomentForm& form);
/// Days since 1970-01-01; none: there is no such day in those years.
[[nodiscard]] std::optional<std::int64_t> dayNumber(int year, int month, int day);

} // namespace plumbline
