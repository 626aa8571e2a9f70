// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/UseCases.h"

#include "application/cycles/CloseCycle.h"
#include "application/people/SaveEmployee.h"
#include "application/records/ImportRecords.h"
#include "application/values/RecordCells.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "tests/storage/support/Company.h"
#include "tests/storage/support/DraftStream.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

namespace plumbline {

namespace {

constexpr int kRowsOfATable = 40;

/// Calls `use` with what a use case needs.
template<typename Use>
auto withAccess(CompanyStore& store, Use use)
{
    const FixedClock clock;
    const JsonSchemeFormat schemes;
    const JsonResultFormat results;
    const JsonRecordFormat recordFormat;
    const ResourceLibrary library;
    return use(
        Access{store, clock, schemes, results, library, recordFormat, {QStringLiteral("clerk")}});
}

EmployeeId idOf(const char* id)
{
    return EmployeeId(QLatin1String(id));
}

QByteArray contacts(int number, int rows)
{
    QByteArray table("id,employee,opened\n");
    for (int row = 1; row <= rows; ++row) {
        table += QByteArray::number(number) + '/' + QByteArray::number(row) + ",E100"
            + QByteArray::number(1 + row % 2) + ",2024-02-01 10:00:00\n";
    }
    return table;
}

ImportMap contactMap()
{
    ImportMap map;
    map.kind = QStringLiteral("contact");
    map.source = QStringLiteral("calls");
    for (const char* field : {"id", "employee", "opened"}) {
        MapSource source;
        source.columns = QStringList{QLatin1String(field)};
        map.fields.insert(QLatin1String(field), source);
    }
    return map;
}

/// Every row of a table as one text, in an order of their own.
void addRows(Database& database, const QString& table, QCryptographicHash& hash)
{
    const auto columns = database.value(
        QStringLiteral("SELECT group_concat('quote(\"' || name || '\")', ' || ''|'' || ') FROM "
                       "pragma_table_info('%1')")
            .arg(table));
    const QString sql = QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1")
                            .arg(columns->value_or(QStringLiteral("1")), table);
    const auto statement = database.prepare(sql.toUtf8().constData());
    EXPECT_TRUE(statement) << told(statement.error());
    hash.addData(table.toUtf8());
    while (statement && (*statement)->step() == StatementBackend::Step::Row)
        hash.addData((*statement)->bytes(0));
}

} // namespace

Result<> recordBoth(CompanyStore& store, int number)
{
    const auto cells = store.repositories().values().cells(sampleCycle());
    if (!cells)
        return failure(cells.error());
    const QString before = cells->empty() ? QString() : cells->front().text;
    std::vector<CellChange> changes;
    for (const char* id : {"E1001", "E1002"}) {
        CellKey key;
        key.node = QStringLiteral("csat");
        changes.push_back({idOf(id), key, before, QString::number(number), {}});
    }
    return withAccess(store, [&](const Access& access) {
        return recordCells(access, sampleCycle(), changes).map([](const std::vector<StoredCell>&) {
        });
    });
}

Result<> takeContacts(CompanyStore& store, int number, int rows)
{
    ImportRequest request;
    request.path = store.path() + QStringLiteral(".csv");
    request.map = contactMap();
    write(request.path, contacts(number, rows));
    const FileTableReader tables;
    WorkProgress progress;
    const auto outcome = withAccess(
        store, [&](const Access& access) { return importFile(access, tables, request, progress); });
    if (!outcome)
        return failure(outcome.error());
    if (outcome->report.isStored)
        return {};
    return failure(ErrorCode::BadFile, {}, "The table was not taken in.");
}

Result<> writeNote(CompanyStore& store, int number)
{
    return withAccess(store, [&](const Access& access) {
        return saveNote(access,
                        sampleCycle(),
                        idOf("E1001"),
                        QStringLiteral("csat"),
                        QStringLiteral("note %1").arg(number));
    });
}

Result<> addEmployee(CompanyStore& store, int number)
{
    return withAccess(store, [&](const Access& access) {
        return saveEmployee(access, employeeOf(QStringLiteral("N%1").arg(number)), SaveMode::Add);
    });
}

Result<> keepDraft(CompanyStore& store, int number)
{
    return saveDraftOf(store, number);
}

Result<> closeSample(CompanyStore& store, int /*number*/)
{
    return withAccess(store, [](const Access& access) {
        return closeCycle(access, sampleCycle(), CloseMode::EvenIncomplete);
    });
}

const std::vector<UseCase>& useCases()
{
    static const std::vector<UseCase> kAll{
        {"record", recordBoth},
        {"import",
         [](CompanyStore& store, int number) {
             return takeContacts(store, number, kRowsOfATable);
         }},
        {"note", writeNote},
        {"employee", addEmployee},
        {"draft", keepDraft},
        {"close", closeSample},
    };
    return kAll;
}

QByteArray everythingIn(CompanyStore& store)
{
    Database& database = static_cast<SqliteCompanyStore&>(store).database();
    const auto tables = database.value(QStringLiteral(
        "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'table' AND "
        "name NOT LIKE 'sqlite_%' ORDER BY name)"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& table : tables->value_or(QString()).split(QLatin1Char(',')))
        addRows(database, table, hash);
    return hash.result().toHex();
}

bool isWhole(CompanyStore& store)
{
    Database& database = static_cast<SqliteCompanyStore&>(store).database();
    const auto pages = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    const auto references = database.value(QStringLiteral("PRAGMA foreign_key_check"));
    return pages && *pages == QStringLiteral("ok") && references && !*references;
}

} // namespace plumbline
