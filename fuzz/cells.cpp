// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CellDuration.h"
#include "domain/records/CellText.h"
#include "domain/records/FactReader.h"
#include "fuzz/Input.h"

#include <cstdlib>

namespace {

using namespace plumbline;

CellWords someWords()
{
    CellWords words;
    words.yesNo.add({QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("是")}, 1);
    words.yesNo.add({QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("否")}, 0);
    words.halves.add({QStringLiteral("am"), QStringLiteral("上午")}, 0);
    words.halves.add({QStringLiteral("pm"), QStringLiteral("下午")}, 1);
    words.units.add({QStringLiteral("s"), QStringLiteral("秒")}, 0);
    words.units.add({QStringLiteral("m"), QStringLiteral("分")}, 1);
    words.units.add({QStringLiteral("h"), QStringLiteral("小时")}, 2);
    words.units.add({QStringLiteral("d"), QStringLiteral("天")}, 3);
    words.absences.add({QStringLiteral("absent"), QStringLiteral("缺勤")}, 0);
    words.classes.add({QStringLiteral("class 1"), QStringLiteral("一级")}, 1);
    return words;
}

/// Facts that a reader took lie in these bounds, whatever the cell says.
void expectWithin(const CellReading& reading, std::int64_t least, std::int64_t most)
{
    if (reading && (*reading < least || *reading > most))
        std::abort();
}

void readMoments(const FactReader& reader, std::string_view cell, std::string_view time)
{
    constexpr std::int64_t kLast = std::int64_t{84'007} * kDayMilliseconds; // 2200-01-03
    for (const CellReading& reading :
         {reader.day(cell), reader.moment(cell, time), reader.deadline(cell, time)})
        expectWithin(reading, -2 * kDayMilliseconds, kLast);
}

void readNumbers(const FactReader& reader, std::string_view cell)
{
    constexpr std::int64_t kLongest = 1'000'000'000'000'000; // thirty years
    constexpr std::int64_t kMost = 1'000'000'000'000'000'000;
    for (const DurationUnit unit : {DurationUnit::Seconds,
                                    DurationUnit::Minutes,
                                    DurationUnit::Hours,
                                    DurationUnit::Days,
                                    DurationUnit::Duration})
        expectWithin(reader.duration(cell, unit), 0, kLongest);
    expectWithin(reader.count(cell), 0, kMost);
    expectWithin(reader.amount(cell), -kMost, kMost);
    for (const CellReading& reading : {reader.yesNo(cell),
                                       reader.scale(cell),
                                       reader.absence(cell),
                                       reader.complaintClass(cell)})
        expectWithin(reading, 0, 3);
}

} // namespace

/// Any two lines as a record's cells, the second one a time of day beside the first.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const CellWords kWords = someWords();
    static const LocalClock kClock(QTimeZone("Asia/Shanghai"));
    const std::string text(data, data + size);
    const std::size_t line = std::min(text.find('\n'), size);
    std::string room;
    std::string roomOfTime;
    const std::string_view cell = plainCell(std::string_view(text).substr(0, line), room);
    const std::string_view time =
        plainCell(std::string_view(text).substr(std::min(line + 1, size)), roomOfTime);
    if (cell.empty())
        return 0;
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        readMoments(FactReader(kWords, kClock, order), cell, time);
    readNumbers(FactReader(kWords, kClock, DateOrder::YearMonthDay), cell);
    return 0;
}
