// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellMoment.h"

#include "domain/records/CellNumber.h"
#include "domain/records/CellScan.h"
#include "domain/records/CellText.h"

namespace plumbline {

namespace {

constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2199;
constexpr std::int64_t kSerialOf1970 = 25'569;
constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::size_t kLongestBetween = 12; ///< Bytes between two numbers of a date.

struct DayParts
{
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> lengths{};
};

std::optional<std::int64_t> dayOf(const DayParts& parts, DateOrder order)
{
    const auto& [a, b, c] = parts.numbers;
    if (parts.lengths[0] == 4)
        return dayNumber(a, b, c);
    const int year = parts.lengths[2] == 2 ? 2000 + c : c;
    if (parts.lengths[2] != 2 && parts.lengths[2] != 4)
        return std::nullopt;
    switch (order) {
    case DateOrder::YearMonthDay:
        return std::nullopt; // which of the two is the month is not known
    case DateOrder::DayMonthYear:
        return dayNumber(year, b, a);
    case DateOrder::MonthDayYear:
        return dayNumber(year, a, b);
    }
    Q_UNREACHABLE();
}

/// `20210105`, also `20210105091258`.
std::optional<CellMoment> compactMoment(std::string_view digits)
{
    CellScan scan(digits);
    const int year = scan.digits(4);
    const int month = scan.digits(2);
    const auto day = dayNumber(year, month, scan.digits(2));
    if (!day || digits.size() == 8)
        return day ? std::optional(CellMoment{*day, kNothing, kNothing}) : std::nullopt;
    const int hour = scan.digits(2);
    const int minute = scan.digits(2);
    const int second = scan.digits(2);
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return CellMoment{*day, hour * kHour + minute * kMinute + second * kSecond, kNothing};
}

bool isCompact(std::string_view text)
{
    return (text.size() == 8 || text.size() == 14)
        && std::all_of(text.begin(), text.end(), isCellDigit);
}

std::optional<CellMoment> serialMoment(const CellNumber& number)
{
    if (number.isNegative || number.rounded(1) > 200'000)
        return std::nullopt;
    const std::int64_t milliseconds = number.rounded(kDayMilliseconds);
    const std::int64_t day = milliseconds / kDayMilliseconds - kSerialOf1970;
    if (day < 0 || day > *dayNumber(kLastYear, 12, 31))
        return std::nullopt;
    if (number.isWhole())
        return CellMoment{day, kNothing, kNothing};
    return CellMoment{day, milliseconds % kDayMilliseconds, kNothing};
}

std::optional<std::int64_t> takeDay(CellScan& scan, DateOrder order)
{
    DayParts parts;
    for (std::size_t part = 0; part < 3; ++part) {
        if (part > 0) {
            const std::string_view between = scan.untilDigit();
            if (between.empty() || between.size() > kLongestBetween
                || between.find(':') != std::string_view::npos)
                return std::nullopt;
        }
        const std::string_view run = scan.digitRun();
        if (run.empty() || run.size() > 4)
            return std::nullopt;
        parts.lengths[part] = run.size();
        parts.numbers[part] = CellScan(run).digits(static_cast<int>(run.size()));
    }
    return dayOf(parts, order);
}

/// Fractions of a second, as far as milliseconds go.
int takeFraction(CellScan& scan)
{
    if (!scan.takes('.') && !scan.takes(','))
        return 0;
    const std::string_view run = scan.digitRun();
    int milliseconds = 0;
    for (std::size_t place = 0; place < 3; ++place)
        milliseconds = milliseconds * 10 + (place < run.size() ? run[place] - '0' : 0);
    return milliseconds;
}

/// `:` or one character of another script, such as those for hour, minute and second.
bool takesTimeMark(CellScan& scan)
{
    return scan.takes(':') || scan.takesWideCharacter();
}

std::optional<std::int64_t> hourOn(int hour, std::optional<DayHalf> half)
{
    if (!half)
        return hour;
    if (*half == DayHalf::AfterNoon)
        return hour < 12 ? hour + 12 : hour;
    if (hour > 12)
        return std::nullopt;
    return hour % 12;
}

/// What says which half of the day it is, with what else stands there: `T`, a comma, one sign.
struct Surroundings
{
    std::optional<DayHalf> half;
    bool isUnderstood = true;
};

Surroundings understood(std::string_view text, const MomentForm& form)
{
    std::string_view word = trimmedCell(text);
    Surroundings found;
    const auto halfOf = [&](std::string_view part) -> std::optional<DayHalf> {
        const auto meaning = form.halves.find(part);
        return meaning ? std::optional(static_cast<DayHalf>(*meaning)) : std::nullopt;
    };
    if (word.empty() || word == "T" || word == "t" || word == ",")
        return found;
    found.half = halfOf(word);
    if (found.half)
        return found;
    CellScan scan(word); // the sign for a day may stand in front
    if (scan.takesWideCharacter())
        word = trimmedCell(scan.rest());
    else
        found.isUnderstood = false;
    if (!word.empty()) {
        found.half = halfOf(word);
        found.isUnderstood = found.half.has_value();
    }
    return found;
}

struct SaidTime
{
    std::int64_t time = 0;
    std::int64_t ahead = kNothing;
};

/// `Z`, `+08:00`, `+0800`, `+08`; false where something else stands there.
bool takeOffset(CellScan& scan, std::int64_t& ahead)
{
    if (scan.takes('Z') || scan.takes('z')) {
        ahead = 0;
        return true;
    }
    const bool isWest = scan.takes('-');
    if (!isWest && !scan.takes('+'))
        return false;
    if (scan.digitsAhead() < 2)
        return false;
    const int hours = scan.digits(2);
    scan.takes(':');
    const int minutes = scan.digitsAhead() >= 2 ? scan.digits(2) : 0;
    if (hours > 14 || minutes > 59)
        return false;
    ahead = (hours * kHour + minutes * kMinute) * (isWest ? -1 : 1);
    return true;
}

/// Hour, minute and second by the clock; no half of the day yet.
struct ClockParts
{
    int hour = 0;
    std::int64_t rest = 0; ///< Milliseconds within the hour.
};

std::optional<ClockParts> takeClock(CellScan& scan)
{
    ClockParts parts;
    const auto number = [&](int most, int& value) {
        const std::string_view run = scan.digitRun();
        if (run.empty() || run.size() > 2)
            return false;
        value = CellScan(run).digits(static_cast<int>(run.size()));
        return value <= most;
    };
    int minute = 0;
    int second = 0;
    int fraction = 0;
    if (!number(24, parts.hour) || !takesTimeMark(scan) || !number(59, minute))
        return std::nullopt;
    if (takesTimeMark(scan) && scan.digitsAhead() > 0) {
        if (!number(59, second))
            return std::nullopt;
        fraction = takeFraction(scan);
        scan.takesWideCharacter();
    }
    parts.rest = minute * kMinute + second * kSecond + fraction;
    return parts;
}

/// Everything from the time of day to the end; `half` is what stood in front of it.
std::optional<SaidTime>
takeTime(CellScan& scan, std::optional<DayHalf> half, const MomentForm& form)
{
    const auto clock = takeClock(scan);
    if (!clock)
        return std::nullopt;
    SaidTime said;
    const std::string_view rest = trimmedCell(scan.rest());
    CellScan tail(rest);
    if (!rest.empty() && (!takeOffset(tail, said.ahead) || !tail.rest().empty())) {
        const auto meaning = form.halves.find(rest);
        if (!meaning || half)
            return std::nullopt;
        said.ahead = kNothing;
        half = static_cast<DayHalf>(*meaning);
    }
    const auto hour = hourOn(clock->hour, half);
    if (!hour)
        return std::nullopt;
    said.time = *hour * kHour + clock->rest;
    return said.time <= kDayMilliseconds ? std::optional(said) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> dayNumber(int year, int month, int day)
{
    constexpr std::array kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    if (day > kDays[static_cast<std::size_t>(month - 1)] + (isLeap && month == 2 ? 1 : 0))
        return std::nullopt;
    // Counted from March, so that the leap day is a year's last.
    const int shifted = month <= 2 ? year - 1 : year;
    const int monthFromMarch = (month + 9) % 12;
    const int dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
    return std::int64_t{shifted} * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
        - 719'468;
}

std::optional<CellMoment> readMoment(std::string_view plain, const MomentForm& form)
{
    if (isCompact(plain))
        return compactMoment(plain);
    CellScan scan(plain);
    const auto day = takeDay(scan, form.dateOrder);
    if (!day) {
        const auto number = CellNumber::read(plain);
        return number ? serialMoment(*number) : std::nullopt;
    }
    const Surroundings between = understood(scan.untilDigit(), form);
    if (!between.isUnderstood)
        return std::nullopt;
    if (scan.rest().empty())
        return between.half ? std::nullopt : std::optional(CellMoment{*day, kNothing, kNothing});
    const auto time = takeTime(scan, between.half, form);
    return time ? std::optional(CellMoment{*day, time->time, time->ahead}) : std::nullopt;
}

std::optional<std::int64_t> readTimeOfDay(std::string_view plain, const MomentForm& form)
{
    if (const auto number = CellNumber::read(plain)) {
        if (number->isNegative || number->rounded(1) > 200'000)
            return std::nullopt;
        return number->rounded(kDayMilliseconds) % kDayMilliseconds;
    }
    CellScan scan(plain);
    const Surroundings front = understood(scan.untilDigit(), form);
    if (front.isUnderstood) {
        if (const auto time = takeTime(scan, front.half, form); time && time->ahead == kNothing)
            return time->time;
    }
    const auto moment = readMoment(plain, form);
    if (!moment || moment->time == kNothing)
        return std::nullopt;
    return moment->time;
}

} // namespace plumbline
