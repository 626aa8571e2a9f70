// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellDuration.h"

#include "domain/common/CheckedInt.h"
#include "domain/records/CellNumber.h"
#include "domain/records/CellScan.h"
#include "domain/records/CellText.h"

namespace plumbline {

namespace {

constexpr std::int64_t kMillionths = 1'000'000;
constexpr std::int64_t kMostSeconds = 1'000'000'000; ///< Over thirty years.
constexpr std::int64_t kDay = 86'400;

std::int64_t secondsIn(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Seconds:
    case DurationUnit::Duration:
        return 1;
    case DurationUnit::Minutes:
        return 60;
    case DurationUnit::Hours:
        return 3600;
    case DurationUnit::Days:
        return kDay;
    }
    Q_UNREACHABLE();
}

/// Longer than thirty years is none.
std::optional<std::int64_t> plausible(std::optional<std::int64_t> length)
{
    if (!length || *length < 0 || *length > kMostSeconds * kMillionths)
        return std::nullopt;
    return length;
}

std::optional<std::int64_t> counted(const CellNumber& number, std::int64_t seconds)
{
    const auto millionths = number.millionths();
    std::int64_t length = 0;
    if (!millionths) // more places than six: a spreadsheet's binary fraction
        return number.rounded(1) > kMostSeconds / seconds
            ? std::nullopt
            : std::optional(number.rounded(seconds * 1000) * 1000);
    return checked::multiply(*millionths, seconds, length) ? std::optional(length) : std::nullopt;
}

std::optional<std::int64_t> numberOf(const CellNumber& number, DurationUnit unit)
{
    if (number.isNegative)
        return std::nullopt;
    if (unit == DurationUnit::Duration && !number.isWhole()
        && number.millionths().value_or(0) < kMillionths)
        return counted(number, kDay);
    return counted(number, secondsIn(unit));
}

/// One to three numbers apart by colons, the last with a fraction; fewer when `isHours` says which.
std::optional<std::int64_t> clockLength(std::string_view plain, DurationUnit unit)
{
    CellScan scan(plain);
    std::array<std::int64_t, 3> parts{};
    std::size_t count = 0;
    std::int64_t fraction = 0;
    while (count < parts.size()) {
        const std::string_view run = scan.digitRun();
        if (run.empty() || run.size() > 9)
            return std::nullopt;
        parts[count++] = CellScan(run).digits(static_cast<int>(run.size()));
        if (!scan.takes(':'))
            break;
    }
    if (scan.takes('.')) {
        const std::string_view run = scan.digitRun();
        for (std::size_t place = 0; place < 6; ++place)
            fraction = fraction * 10 + (place < run.size() ? run[place] - '0' : 0);
    }
    if (!scan.rest().empty() || count < 2)
        return std::nullopt;
    for (std::size_t part = 1; part < count; ++part) {
        if (parts[part] > 59)
            return std::nullopt;
    }
    const bool isHours = count == 3 || unit == DurationUnit::Hours;
    const std::int64_t seconds = count == 3 ? (parts[0] * 60 + parts[1]) * 60 + parts[2]
        : isHours                           ? (parts[0] * 60 + parts[1]) * 60
                                            : parts[0] * 60 + parts[1];
    return seconds * kMillionths + fraction;
}

/// `1h 2m 3s`, in any of the words for units.
std::optional<std::int64_t> wordLength(std::string_view plain, const WordTable& units)
{
    std::int64_t sum = 0;
    while (!plain.empty()) {
        std::size_t length = 0;
        while (length < plain.size() && (isCellDigit(plain[length]) || plain[length] == '.'))
            ++length;
        const auto number = CellNumber::read(plain.substr(0, length));
        plain = trimmedCell(plain.substr(length));
        const std::string_view word = trimmedCell(CellScan(plain).untilDigit());
        const auto unit = units.find(word);
        if (!number || !unit)
            return std::nullopt;
        const auto part = plausible(counted(*number, secondsIn(static_cast<DurationUnit>(*unit))));
        if (!part)
            return std::nullopt;
        sum += *part;
        plain = trimmedCell(plain.substr(word.size()));
    }
    return sum;
}

} // namespace

std::optional<std::int64_t>
readDuration(std::string_view plain, DurationUnit unit, const WordTable& units)
{
    if (plain.empty())
        return std::nullopt;
    if (const auto number = CellNumber::read(plain))
        return plausible(numberOf(*number, unit));
    if (const auto clock = clockLength(plain, unit))
        return plausible(clock);
    return plausible(wordLength(plain, units));
}

} // namespace plumbline
