// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchCompany.h"

#include "application/cycles/OpenCycle.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "storage/SqliteCompanyFiles.h"

#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace plumbline::bench {

CycleKey benchCycle()
{
    return {SchemeId(QStringLiteral("team-quarterly")), *Period::parse(u"2026Q1")};
}

EmployeeId benchEmployee(int number)
{
    return EmployeeId(QStringLiteral("E%1").arg(number, 5, 10, QLatin1Char('0')));
}

PositionId benchPosition()
{
    return PositionId(QStringLiteral("customer-service"));
}

Result<> addStaff(const Access& access, int people)
{
    auto work = access.store.begin();
    if (!work)
        return failure(work.error());
    const PositionId position = benchPosition();
    PeopleRepository& repository = (*work)->repositories().people();
    if (auto saved = repository.savePosition({position, LocalizedText(position.text())}); !saved)
        return saved;
    for (int number = 0; number < people; ++number) {
        constexpr int kCommonCharacters = 2000;
        Employee person;
        person.id = benchEmployee(number);
        person.name = QString(QChar(0x5F20)) + QChar(0x4E00 + number % kCommonCharacters);
        person.joined = QDate(2024, 1, 1);
        person.positions = {{position, person.joined}};
        if (auto saved = repository.saveEmployee(person); !saved)
            return saved;
    }
    return (*work)->commit();
}

Result<> addPeople(const Access& access, int people)
{
    return addStaff(access, people).and_then([&] {
        return openCycle(access, benchCycle().scheme, benchCycle().period).map([](const Cycle&) {
        });
    });
}

std::vector<CellChange> benchValues(int people)
{
    constexpr int kLeast = 60;
    constexpr int kSpread = 40;
    std::vector<CellChange> changes;
    for (int number = 0; number < people; ++number) {
        int step = 0;
        for (const char* node : {"csat",
                                 "complaint-timeliness",
                                 "first-time-resolution",
                                 "process-compliance",
                                 "teamwork",
                                 "training"}) {
            const int whole = kLeast + (number * 7 + ++step * 11) % kSpread;
            changes.push_back(
                {benchEmployee(number),
                 {CellKind::Value, QLatin1String(node), {}},
                 {},
                 QString::number(whole) + (whole % 2 == 0 ? QStringLiteral(".25") : QString()),
                 {}});
        }
    }
    return changes;
}

void inBenchCompany(int people, const std::function<Result<>(const Access&)>& measure)
{
    const QTemporaryDir folder;
    const WallClock clock;
    const JsonSchemeFormat schemes;
    const JsonResultFormat results;
    const JsonRecordFormat recordFormat;
    const ResourceLibrary library;
    SqliteCompanyFiles files(clock);
    auto store = files.create(folder.filePath(QStringLiteral("bench.plumb")),
                              {QStringLiteral("Bench"), QStringLiteral("UTC")});
    if (!store)
        return void(std::printf("failed: %s\n", store.error().message.text));
    const Access access{
        **store, clock, schemes, results, library, recordFormat, {QStringLiteral("bench")}};
    const Result<> measured = addPeople(access, people)
                                  .and_then([&] {
                                      return recordCells(access, benchCycle(), benchValues(people))
                                          .map([](const std::vector<StoredCell>&) { });
                                  })
                                  .and_then([&] { return measure(access); });
    if (!measured)
        std::printf("failed: %s\n", measured.error().message.text);
}

} // namespace plumbline::bench
