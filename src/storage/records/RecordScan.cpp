// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordScan.h"

#include "storage/records/RecordColumns.h"
#include "storage/records/RecordFactsForm.h"
#include "storage/records/RecordTable.h"

namespace plumbline {

namespace {

constexpr int kFirstField = 5;

QByteArray scanSql(const RecordRange& range)
{
    QByteArray columns = "number, is_excluded, at, customer, note";
    for (const int field : range.fields) {
        columns += ", " + recordColumn(fieldsOf(range.kind)[static_cast<std::size_t>(field)]);
    }
    return "SELECT " + columns + " FROM " + recordTable(range.kind)
        + " WHERE owner = ? AND at >= ? AND at < ?" + (range.upTo > 0 ? " AND number < ?" : "")
        + " ORDER BY at, number";
}

} // namespace

RecordScan::RecordScan(Database& database, RecordTexts& texts)
    : m_database(database)
    , m_texts(texts)
{
}

Result<> RecordScan::run(const RecordRange& range,
                         const std::function<void(const ScannedRecord&)>& see)
{
    std::vector<std::int64_t> owners;
    if (range.employee) {
        const Result<std::int64_t> owner = m_texts.owner(*range.employee);
        if (!owner)
            return failure(owner.error());
        if (*owner != kNothing)
            owners.push_back(*owner);
    } else {
        const auto all = m_texts.owners();
        if (!all)
            return failure(all.error());
        for (const auto& [owner, employee] : *all)
            owners.push_back(owner);
    }
    Statement rows(m_database, scanSql(range));
    ScannedRecord record;
    for (const std::int64_t owner : owners) {
        record.facts.employee = owner;
        const Result<> read = rows.readBound(
            [&](const Row& row) {
                record.number = row.integer(0);
                record.run = runOf(record.number);
                record.isExcluded = row.integer(1) != 0;
                record.facts.at = row.integer(2);
                record.facts.customer = factIn(row, 3);
                record.facts.note = factIn(row, 4);
                int column = kFirstField;
                for (const int field : range.fields)
                    record.facts.fields[static_cast<std::size_t>(field)] = factIn(row, column++);
                see(record);
            },
            [&](StatementBackend& statement) {
                statement.bindInteger(0, owner);
                statement.bindInteger(1, range.from);
                statement.bindInteger(2, range.to);
                if (range.upTo > 0)
                    statement.bindInteger(3, firstOfRun(range.upTo + 1));
            });
        if (!read)
            return read;
    }
    return {};
}

} // namespace plumbline
