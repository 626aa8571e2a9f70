// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ImportRecords.h"
#include "application/records/MeasureRecords.h"
#include "bench/BenchCompany.h"
#include "bench/Benches.h"
#include "bench/HandQuery.h"
#include "bench/Paired.h"
#include "bench/RecordsFile.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "storage/SqliteCompanyFiles.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr int kAgents = 100;

/// Company files made beforehand, a fresh one for each round, and what an import of contacts does
/// to them.
class Import
{
public:
    explicit Import(int rows)
        : m_csv(m_folder.filePath(QStringLiteral("contacts.csv")))
    {
        writeContacts(m_csv, rows, kAgents);
        for (int round = 0; round <= kRounds; ++round)
            m_stores.push_back(madeStore(round));
    }

    /// What runSqlite() makes.
    [[nodiscard]] QString plain() const { return m_folder.filePath(QStringLiteral("plain.db")); }

    [[nodiscard]] CompanyStore& last() { return *m_stores[m_next - 1]; }

    template<typename Use>
    auto withAccess(CompanyStore& store, Use use)
    {
        return use(Access{store,
                          m_clock,
                          m_schemes,
                          m_results,
                          m_library,
                          m_recordFormat,
                          {QStringLiteral("clerk")}});
    }

    void run()
    {
        WorkProgress progress;
        ImportRequest request;
        request.path = m_csv;
        request.map = contactsMap();
        const auto done = withAccess(*m_stores[m_next++], [&](const Access& access) {
            return importFile(access, FileTableReader(), request, progress);
        });
        if (!done)
            std::printf("the import failed: %s\n", done.error().message.text);
    }

    void runSqlite()
    {
        QFile::remove(plain());
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"),
                     {plain(),
                      QStringLiteral(".import --csv \"%1\" contact").arg(m_csv),
                      QStringLiteral("CREATE UNIQUE INDEX contact_id ON contact (\"Call Id\")")});
        sqlite.waitForFinished(-1);
    }

private:
    [[nodiscard]] std::unique_ptr<CompanyStore> madeStore(int round)
    {
        auto store = m_files.create(m_folder.filePath(QStringLiteral("%1.plumb").arg(round)),
                                    {QStringLiteral("Bench"), QStringLiteral("Asia/Shanghai")});
        if (!store)
            return nullptr;
        const auto added =
            withAccess(**store, [](const Access& access) { return addStaff(access, kAgents); });
        if (!added)
            std::printf("no people: %s\n", added.error().message.text);
        return std::move(*store);
    }

    QTemporaryDir m_folder;
    WallClock m_clock;
    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    JsonRecordFormat m_recordFormat;
    ResourceLibrary m_library;
    SqliteCompanyFiles m_files{m_clock};
    QString m_csv;
    std::vector<std::unique_ptr<CompanyStore>> m_stores;
    std::size_t m_next = 0;
};

/// Megabytes that this process needed at most since forgetPeak().
long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLong() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

void compareMeasuring(Import& import, int rows)
{
    const Period period = Period::parse(u"2026Q1").value();
    MeasurePlan plan;
    plan.name = MeasureName::CsatRate;
    HandQuery byHand(import.plain());
    import.withAccess(import.last(), [&](const Access& access) {
        QDateTime asOf(QDate(2026, 3, 31), QTime(15, 59, 59), Qt::UTC);
        compare(
            "one quarter's csat-rate of " + std::to_string(rows),
            [&] {
                asOf = asOf.addMSecs(1); // so that it is not yet known
                const auto figures =
                    measureRecords(access, plan, period, MeasureBy::Employee, asOf);
                if (!figures || figures->size() != kAgents)
                    std::printf("it was not measured\n");
            },
            "the same by hand, with an index that covers it",
            [&] {
                if (byHand.run() != kAgents)
                    std::printf("the query is wrong\n");
            });
        print("one quarter's csat-rate of " + std::to_string(rows) + ", again", timed([&] {
                  const auto figures =
                      measureRecords(access, plan, period, MeasureBy::Employee, std::nullopt);
                  if (!figures)
                      std::printf("it was not measured: %s\n", figures.error().message.text);
              }));
        RecordRange range;
        range.fields = {contact::Answered, contact::Waited, contact::Rating, contact::Scale};
        std::int64_t seen = 0;
        print("going through all " + std::to_string(rows), timed([&] {
                  const auto scanned = access.store.repositories().records().scan(
                      range, [&seen](const ScannedRecord&) { ++seen; });
                  if (!scanned)
                      std::printf("the scan failed\n");
              }));
    });
}

void compareImporting(int rows)
{
    Import import(rows);
    forgetPeak();
    compare(
        "import " + std::to_string(rows) + " contacts",
        [&] { import.run(); },
        "sqlite3 .import and an index over the ids",
        [&] { import.runSqlite(); });
    std::printf("%-52s %10ld MB\n", "  peak memory", peakMemory());
    compareMeasuring(import, rows);
}

} // namespace

void benchRecords()
{
    constexpr int kMillion = 1'000'000;
    compareImporting(kMillion / 10);
    compareImporting(kMillion);
    compareImporting(3 * kMillion);
}

} // namespace plumbline::bench
