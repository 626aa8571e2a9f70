// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchCompany.h"
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "storage/SqliteCompanyFiles.h"

#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

namespace plumbline::bench {

namespace {

constexpr int kPeople = 10'000;
constexpr int kNodes = 10;

QString node(int number)
{
    return QStringLiteral("indicator-%1").arg(number);
}

/// Puts people × 10 cells through the repository, in one transaction.
void storeByRepository(CompanyStore& store, int people)
{
    auto work = store.begin();
    if (!work)
        return;
    ValueRepository& values = (*work)->repositories().values();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int person = 0; person < people; ++person) {
        for (int i = 0; i < kNodes; ++i) {
            const StoredCell cell{benchEmployee(person),
                                  {CellKind::Value, node(i), {}},
                                  QString::number(60 + (person + i) % 40),
                                  {},
                                  QStringLiteral("clerk"),
                                  now};
            if (!values.save(benchCycle(), cell)) {
                std::printf("a cell was refused\n");
                return;
            }
        }
    }
    if (!(*work)->commit())
        std::printf("the commit failed\n");
}

/// The same rows by the bare C API: one prepared statement, the same durability.
class BareTable
{
public:
    explicit BareTable(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA "
            "synchronous=EXTRA; PRAGMA secure_delete=ON;"
            "CREATE TABLE cell (cycle INTEGER NOT NULL, employee TEXT NOT NULL, kind INTEGER NOT "
            "NULL, node TEXT NOT NULL,"
            "part TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, entered_by TEXT NOT "
            "NULL,"
            "entered_at INTEGER NOT NULL, PRIMARY KEY (cycle, employee, kind, node, part)) STRICT, "
            "WITHOUT ROWID");
    }

    BareTable(const BareTable&) = delete;
    BareTable& operator=(const BareTable&) = delete;

    ~BareTable() { sqlite3_close(m_database); }

    void store(int people)
    {
        run("BEGIN IMMEDIATE");
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(m_database,
                           "INSERT INTO cell VALUES (1, ?1, 0, ?2, '', ?3, '', 'clerk', ?4) ON "
                           "CONFLICT DO UPDATE SET "
                           "value = excluded.value, entered_at = excluded.entered_at",
                           -1,
                           &insert,
                           nullptr);
        for (int person = 0; person < people; ++person) {
            for (int i = 0; i < kNodes; ++i)
                insertOne(insert, person, i);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    }

private:
    static void bindText(sqlite3_stmt* statement, int place, const QByteArray& text)
    {
        sqlite3_bind_text(
            statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }

    static void insertOne(sqlite3_stmt* insert, int person, int i)
    {
        bindText(insert, 1, benchEmployee(person).text().toUtf8());
        bindText(insert, 2, node(i).toUtf8());
        bindText(insert, 3, QByteArray::number(60 + (person + i) % 40));
        sqlite3_bind_int64(insert, 4, 1'700'000'000);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }

    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3* m_database = nullptr;
};

void compareStoring(int people)
{
    const QTemporaryDir folder;
    const WallClock clock;
    const JsonSchemeFormat schemes;
    const JsonResultFormat results;
    const JsonRecordFormat recordFormat;
    const ResourceLibrary library;
    SqliteCompanyFiles files(clock);
    auto store =
        files.create(folder.filePath(QStringLiteral("bench.plumb")), {QStringLiteral("Bench"), {}});
    if (!store)
        return;
    const Access access{
        **store, clock, schemes, results, library, recordFormat, {QStringLiteral("clerk")}};
    if (auto added = addPeople(access, people); !added) {
        std::printf("no people: %s\n", added.error().message.text);
        return;
    }
    BareTable bare(folder.filePath(QStringLiteral("bare.db")));
    compare(
        "store " + std::to_string(people) + " × 10 values",
        [&] { storeByRepository(**store, people); },
        "the bare C API",
        [&] { bare.store(people); });
}

} // namespace

void benchStorage()
{
    compareStoring(kPeople / 10);
    compareStoring(kPeople);
}

} // namespace plumbline::bench
