// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordTable.h"

#include "storage/records/RecordColumns.h"
#include "storage/records/RecordFactsForm.h"
#include "storage/trail/RecordGroups.h"

namespace plumbline {

namespace {

constexpr int kFactsInRow = 4; ///< Columns before the facts.
constexpr const char* kPlace = " WHERE owner = ? AND at = ? AND number = ?";

/// As many as were tried to be quickest; the statement may have 32,766 values.
constexpr int kRowsAtOnce = 64;
constexpr int kBeforeFacts = 3; ///< Values of a row before its facts.

QByteArray appendSql(RecordKind kind, int rows)
{
    const QByteArray values = ", (?, ?, ?, 0" + QByteArray(", ?").repeated(factCount(kind)) + ")";
    return "INSERT INTO " + recordTable(kind) + " (number, source, id, is_excluded, "
        + factColumns(kind) + ") VALUES " + values.repeated(rows).mid(2);
}

QByteArray insertSql(RecordKind kind)
{
    return appendSql(kind, 1) + " ON CONFLICT (source, id) DO NOTHING";
}

QByteArray selectSql(RecordKind kind)
{
    return "SELECT " + recordRowColumns(kind) + " FROM " + recordTable(kind);
}

void bindPlace(StatementBackend& statement, int first, const RecordPlace& place)
{
    statement.bindInteger(first, place.employee);
    statement.bindInteger(first + 1, place.at);
    statement.bindInteger(first + 2, place.number);
}

} // namespace

QByteArray recordRowColumns(RecordKind kind)
{
    return "number, source, id, is_excluded, " + factColumns(kind);
}

RecordRow recordRowIn(const Row& row, int fields)
{
    return {row.integer(0),
            row.integer(1),
            row.text(2),
            row.integer(3) != 0,
            factsIn(row, kFactsInRow, fields)};
}

RecordTable::RecordTable(Database& database, RecordKind kind, RecordGroups& groups)
    : m_database(database)
    , m_groups(groups)
    , m_kind(kind)
    , m_fields(static_cast<int>(fieldsOf(kind).size()))
    , m_any(database, "SELECT 1 FROM " + recordTable(kind) + " LIMIT 1")
    , m_append(database, appendSql(kind, 1))
    , m_appendMany(database, appendSql(kind, kRowsAtOnce))
    , m_insert(database, insertSql(kind))
    , m_findId(database, selectSql(kind) + " WHERE source = ? AND id = ?")
    , m_findPlace(database, selectSql(kind) + kPlace)
    , m_change(database, "UPDATE " + recordTable(kind) + " SET " + factAssignments(kind) + kPlace)
    , m_exclude(database, "UPDATE " + recordTable(kind) + " SET is_excluded = ?" + kPlace)
    , m_remove(database, "DELETE FROM " + recordTable(kind) + kPlace)
    , m_groupsOfRun(database,
                    "SELECT DISTINCT owner, number >> " + QByteArray::number(kGroupShift) + " FROM "
                        + recordTable(kind) + " WHERE number >= ? AND number < ?")
    , m_removeRun(database,
                  "DELETE FROM " + recordTable(kind) + " WHERE number >= ? AND number < ?")
    , m_changedBy(database,
                  selectSql(kind)
                      + " WHERE number IN (SELECT record FROM record_change "
                        "WHERE run = ? AND kind = ?)")
{
}

Result<bool> RecordTable::insert(std::int64_t number,
                                 std::int64_t source,
                                 std::string_view id,
                                 const RecordFacts& facts)
{
    return m_insert
        .runBound([&](StatementBackend& statement) {
            bindRecord(statement, 0, source, {number, id, facts});
        })
        .map([](std::int64_t changed) { return changed > 0; });
}

Result<bool> RecordTable::isEmpty()
{
    bool isEmpty = true;
    return m_any.read([&isEmpty](const Row&) { isEmpty = false; }).map([&isEmpty] {
        return isEmpty;
    });
}

Result<> RecordTable::beginBulk()
{
    return m_database.execute(
        QStringLiteral("DROP INDEX %1_id").arg(QLatin1String(recordTable(m_kind))));
}

Result<> RecordTable::append(std::int64_t source, std::span<const NewRecord> records)
{
    Result<std::int64_t> done = 0;
    while (done && !records.empty()) {
        const bool areMany = records.size() >= kRowsAtOnce;
        const auto now = records.first(areMany ? kRowsAtOnce : 1);
        done = (areMany ? m_appendMany : m_append).runBound([&](StatementBackend& statement) {
            int first = 0;
            for (const NewRecord& record : now)
                first = bindRecord(statement, first, source, record);
        });
        records = records.subspan(now.size());
    }
    return done.map([](std::int64_t) { });
}

Result<> RecordTable::finishBulk()
{
    // To the letter as the migration made it: the file's fingerprint holds it.
    return m_database.execute(QStringLiteral("CREATE UNIQUE INDEX %1_id ON %1 (source, id)")
                                  .arg(QLatin1String(recordTable(m_kind))));
}

/// The place behind it.
int RecordTable::bindRecord(StatementBackend& statement,
                            int first,
                            std::int64_t source,
                            const NewRecord& record) const
{
    statement.bindInteger(first, record.number);
    statement.bindInteger(first + 1, source);
    statement.bindUtf8(first + 2, record.id);
    return bindFacts(statement, first + kBeforeFacts, record.facts, m_fields);
}

Result<std::optional<RecordRow>> RecordTable::find(std::int64_t source, std::string_view id)
{
    std::optional<RecordRow> found;
    return m_findId
        .readBound([&](const Row& row) { found = recordRowIn(row, m_fields); },
                   [&](StatementBackend& statement) {
                       statement.bindInteger(0, source);
                       statement.bindUtf8(1, id);
                   })
        .map([&found] { return std::move(found); });
}

Result<std::optional<RecordRow>> RecordTable::find(const RecordPlace& place)
{
    std::optional<RecordRow> found;
    return m_findPlace
        .readBound([&](const Row& row) { found = recordRowIn(row, m_fields); },
                   [&](StatementBackend& statement) { bindPlace(statement, 0, place); })
        .map([&found] { return std::move(found); });
}

Result<> RecordTable::change(const RecordPlace& place, const RecordFacts& facts)
{
    m_groups.touch(m_kind, place.employee, place.number);
    m_groups.touch(m_kind, facts.employee, place.number);
    return m_change
        .runBound([&](StatementBackend& statement) {
            bindPlace(statement, bindFacts(statement, 0, facts, m_fields), place);
        })
        .map([](std::int64_t) {});
}

Result<> RecordTable::setExcluded(const RecordPlace& place, std::int64_t excluded)
{
    m_groups.touch(m_kind, place.employee, place.number);
    return m_exclude
        .runBound([&](StatementBackend& statement) {
            statement.bindInteger(0, excluded);
            bindPlace(statement, 1, place);
        })
        .map([](std::int64_t) {});
}

Result<> RecordTable::remove(const RecordPlace& place)
{
    m_groups.touch(m_kind, place.employee, place.number);
    return m_remove.run(place.employee, place.at, place.number);
}

Result<std::int64_t> RecordTable::removeRun(int run)
{
    const Result<> touched = m_groupsOfRun.read(
        [this](const Row& row) {
            m_groups.touch(m_kind, row.integer(0), row.integer(1) << kGroupShift);
        },
        firstOfRun(run),
        firstOfRun(run + 1));
    if (!touched)
        return failure(touched.error());
    return m_removeRun.runBound([run](StatementBackend& statement) {
        statement.bindInteger(0, firstOfRun(run));
        statement.bindInteger(1, firstOfRun(run + 1));
    });
}

Result<std::vector<RecordRow>> RecordTable::rowsChangedBy(int run)
{
    std::vector<RecordRow> rows;
    const std::int64_t kind = toStored(m_kind);
    return m_changedBy
        .read([&](const Row& row) { rows.push_back(recordRowIn(row, m_fields)); },
              static_cast<std::int64_t>(run),
              kind)
        .map([&rows] { return std::move(rows); });
}

} // namespace plumbline
