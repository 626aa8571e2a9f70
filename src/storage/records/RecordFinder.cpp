// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordFinder.h"

#include "storage/records/RecordColumns.h"
#include "storage/records/RecordConditions.h"
#include "storage/records/RecordTable.h"

#include <QtCore/QHash>

namespace plumbline {

namespace {

/// Puts words to the numbers in records, each looked up once.
class Words
{
public:
    explicit Words(RecordTexts& texts)
        : m_texts(texts)
    {
    }

    [[nodiscard]] Result<StoredRecord> told(RecordKind kind, const RecordRow& row, bool isMoved)
    {
        StoredRecord record;
        record.place = {kind, row.facts.employee, row.facts.at, row.number};
        record.id = row.id;
        record.run = runOf(row.number);
        record.isExcluded = row.isExcluded;
        record.isMoved = isMoved;
        record.facts = row.facts;
        const Result<EmployeeId> employee = m_texts.employee(row.facts.employee);
        if (!employee)
            return failure(employee.error());
        record.employee = *employee;
        const auto fields = fieldsOf(kind);
        record.texts.resize(fields.size());
        Result<> put = this->put(row.source, record.source)
                           .and_then([&] { return this->put(row.facts.customer, record.customer); })
                           .and_then([&] { return this->put(row.facts.note, record.note); });
        for (std::size_t field = 0; put && field < fields.size(); ++field) {
            if (fields[field].type == FieldType::Text)
                put = this->put(row.facts.fields[field], record.texts[field]);
        }
        return put.map([&record] { return std::move(record); });
    }

private:
    [[nodiscard]] Result<> put(std::int64_t number, QString& into)
    {
        if (number == kNothing)
            return {};
        const auto known = m_known.constFind(number);
        if (known != m_known.constEnd()) {
            into = *known;
            return {};
        }
        return m_texts.text(number).map([&](const QString& text) {
            m_known.insert(number, text);
            into = text;
        });
    }

    RecordTexts& m_texts;
    QHash<std::int64_t, QString> m_known;
};

struct Found
{
    RecordRow row;
    bool isMoved = false;
};

/// The columns of a RecordRow, then whether it was another's before.
QByteArray foundColumns(RecordKind kind)
{
    return recordRowColumns(kind) + ", EXISTS (SELECT 1 FROM record_change WHERE kind = "
        + QByteArray::number(static_cast<qlonglong>(toStored(kind)))
        + " AND record = " + recordTable(kind) + ".number AND step = 1)";
}

Found foundIn(const Row& row, RecordKind kind)
{
    const int fields = static_cast<int>(fieldsOf(kind).size());
    constexpr int kBeforeFacts = 4;
    return {recordRowIn(row, fields), row.integer(kBeforeFacts + factCount(kind)) != 0};
}

Result<std::vector<StoredRecord>>
told(RecordTexts& texts, RecordKind kind, const std::vector<Found>& found)
{
    Words words(texts);
    std::vector<StoredRecord> records;
    for (const Found& one : found) {
        Result<StoredRecord> record = words.told(kind, one.row, one.isMoved);
        if (!record)
            return failure(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace

RecordFinder::RecordFinder(Database& database, RecordTexts& texts)
    : m_database(database)
    , m_texts(texts)
{
}

Result<std::vector<StoredRecord>> RecordFinder::find(const RecordSearch& search)
{
    const RecordKind kind = search.range.kind;
    const Result<RecordConditions> conditions = RecordConditions::of(search, m_texts);
    if (!conditions)
        return failure(conditions.error());
    // Sorted by their places alone; the rows are read of those that are shown only.
    Statement rows(m_database,
                   "SELECT " + foundColumns(kind) + " FROM " + recordTable(kind)
                       + " WHERE (owner, at, number) IN (SELECT owner, at, number FROM "
                       + recordTable(kind) + " WHERE " + conditions->sql()
                       + " ORDER BY at DESC, number DESC LIMIT ? OFFSET ?)"
                         " ORDER BY at DESC, number DESC");
    std::vector<Found> found;
    const Result<> read =
        rows.readBound([&](const Row& row) { found.push_back(foundIn(row, kind)); },
                       [&](StatementBackend& statement) {
                           const int next = conditions->bind(statement);
                           statement.bindInteger(next, search.limit);
                           statement.bindInteger(next + 1, search.offset);
                       });
    if (!read)
        return failure(read.error());
    return told(m_texts, kind, found);
}

Result<int> RecordFinder::count(const RecordSearch& search)
{
    const Result<RecordConditions> conditions = RecordConditions::of(search, m_texts);
    if (!conditions)
        return failure(conditions.error());
    Statement rows(m_database,
                   "SELECT count(*) FROM " + recordTable(search.range.kind) + " WHERE "
                       + conditions->sql());
    int count = 0;
    return rows
        .readBound([&count](const Row& row) { count = static_cast<int>(row.integer(0)); },
                   [&](StatementBackend& statement) { conditions->bind(statement); })
        .map([&count] { return count; });
}

Result<std::optional<StoredRecord>> RecordFinder::record(const RecordPlace& place)
{
    Statement row(m_database,
                  "SELECT " + foundColumns(place.kind) + " FROM " + recordTable(place.kind)
                      + " WHERE owner = ? AND at = ? AND number = ?");
    std::vector<Found> found;
    const Result<> read =
        row.read([&](const Row& one) { found.push_back(foundIn(one, place.kind)); },
                 place.employee,
                 place.at,
                 place.number);
    if (!read)
        return failure(read.error());
    return told(m_texts, place.kind, found)
        .map([](std::vector<StoredRecord> records) -> std::optional<StoredRecord> {
            if (records.empty())
                return std::nullopt;
            return std::move(records.front());
        });
}

Result<std::vector<std::pair<std::int64_t, QString>>> RecordFinder::textsOf(RecordKind kind,
                                                                            int field)
{
    const QByteArray column = recordColumn(fieldsOf(kind)[static_cast<std::size_t>(field)]);
    Statement texts(m_database,
                    "SELECT number, text FROM record_text WHERE number IN (SELECT " + column
                        + " FROM " + recordTable(kind) + ") ORDER BY text");
    std::vector<std::pair<std::int64_t, QString>> found;
    return texts.read([&found](const Row& row) { found.emplace_back(row.integer(0), row.text(1)); })
        .map([&found] { return std::move(found); });
}

} // namespace plumbline
