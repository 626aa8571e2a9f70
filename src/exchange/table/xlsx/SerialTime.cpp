// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/SerialTime.h"

#include <chrono>

namespace plumbline {

namespace {

constexpr int kFalseLeapDay = 60;
/// A number shown as a time of day that is more than a year is a moment.
constexpr int kLongestDuration = 366;

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

void appendTwo(std::string& text, unsigned value)
{
    text += static_cast<char>('0' + value / 10 % 10);
    text += static_cast<char>('0' + value % 10);
}

void appendClock(std::string& text, int seconds)
{
    text += ':';
    appendTwo(text, static_cast<unsigned>(seconds / 60 % 60));
    text += ':';
    appendTwo(text, static_cast<unsigned>(seconds % 60));
}

bool appendDate(std::string& text, int serial, DateSystem system)
{
    const bool isFrom1900 = system == DateSystem::From1900;
    if (isFrom1900 && (serial == 0 || serial == kFalseLeapDay))
        return false;
    const sys_days start = !isFrom1900 ? sys_days(year(1904) / month(1) / day(1))
        : serial < kFalseLeapDay       ? sys_days(year(1899) / month(12) / day(31))
                                       : sys_days(year(1899) / month(12) / day(30));
    const year_month_day date(start + days(serial));
    const int years = static_cast<int>(date.year());
    if (years > 9999)
        return false;
    appendTwo(text, static_cast<unsigned>(years / 100));
    appendTwo(text, static_cast<unsigned>(years % 100));
    text += '-';
    appendTwo(text, static_cast<unsigned>(date.month()));
    text += '-';
    appendTwo(text, static_cast<unsigned>(date.day()));
    return true;
}

void appendDuration(std::string& text, ExactNumber::Days time)
{
    text += std::to_string(time.days * 24 + time.seconds / 3600);
    appendClock(text, time.seconds);
}

} // namespace

bool appendTime(std::string& text, const ExactNumber& number, NumberKind kind, DateSystem system)
{
    const ExactNumber::Days time = number.days();
    if (time.days < 0)
        return false;
    const bool isBelowDay = time.days == 0 && time.seconds > 0;
    const bool isDuration = kind == NumberKind::Time ? time.days < kLongestDuration : isBelowDay;
    if (isDuration) {
        appendDuration(text, time);
        return true;
    }
    if (!appendDate(text, time.days, system))
        return false;
    if (time.seconds > 0 || kind == NumberKind::DateTime) {
        text += 'T';
        appendTwo(text, static_cast<unsigned>(time.seconds / 3600));
        appendClock(text, time.seconds);
    }
    return true;
}

} // namespace plumbline
