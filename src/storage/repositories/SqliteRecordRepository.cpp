// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteRecordRepository.h"

#include "storage/records/RecordCorrections.h"
#include "storage/records/SqliteRecordIntake.h"

namespace plumbline {

SqliteRecordRepository::SqliteRecordRepository(Database& database,
                                               CycleNumbers& numbers,
                                               RecordGroups& groups)
    : m_database(database)
    , m_groups(groups)
    , m_texts(database)
    , m_holds(database, numbers)
    , m_history(database)
    , m_runs(database)
    , m_scan(database, m_texts)
    , m_finder(database, m_texts)
{
}

Result<int> SqliteRecordRepository::addRun(const ImportRun& run)
{
    return m_runs.add(run);
}

Result<> SqliteRecordRepository::saveRun(const ImportRun& run)
{
    return m_runs.save(run);
}

Result<std::vector<ImportRun>> SqliteRecordRepository::runs()
{
    return m_runs.runs();
}

Result<QByteArray> SqliteRecordRepository::before(int run)
{
    return m_runs.before(run);
}

Result<std::unique_ptr<RecordIntake>>
SqliteRecordRepository::intake(RecordKind kind, const QString& source, int run, OnChange onChange)
{
    Result<ImportRun> by = m_runs.run(run);
    if (!by)
        return failure(by.error());
    Result<RecordHolds::Of> holds = m_holds.of(kind);
    if (!holds)
        return failure(holds.error());
    const Result<std::int64_t> sourceNumber = m_texts.put(source);
    if (!sourceNumber)
        return failure(sourceNumber.error());
    const SqliteRecordIntake::Ground ground{m_database, table(kind), m_texts, m_history, m_groups};
    return std::make_unique<SqliteRecordIntake>(
        ground, std::move(*holds), std::move(*by), *sourceNumber, onChange);
}

Result<int> SqliteRecordRepository::takeBack(int run)
{
    const Result<ImportRun> what = m_runs.run(run);
    if (!what)
        return failure(what.error());
    const std::optional<RecordKind> kind = recordKind(what->kind);
    if (!kind)
        return 0; // Values and the like: not kept here.
    return RecordCorrections(table(*kind), m_texts, m_history).takeBack(run);
}

Result<> SqliteRecordRepository::scan(const RecordRange& range,
                                      const std::function<void(const ScannedRecord&)>& see)
{
    return m_scan.run(range, see);
}

Result<std::vector<StoredRecord>> SqliteRecordRepository::find(const RecordSearch& search)
{
    return m_finder.find(search);
}

Result<int> SqliteRecordRepository::count(const RecordSearch& search)
{
    return m_finder.count(search);
}

Result<std::optional<StoredRecord>> SqliteRecordRepository::record(const RecordPlace& place)
{
    return m_finder.record(place);
}

Result<std::vector<RecordChange>> SqliteRecordRepository::changes(const RecordPlace& place)
{
    return RecordCorrections(table(place.kind), m_texts, m_history).changes(place);
}

Result<RecordPlace> SqliteRecordRepository::reassign(const RecordPlace& place,
                                                     const EmployeeId& to,
                                                     const RecordChange& why)
{
    return RecordCorrections(table(place.kind), m_texts, m_history).reassign(place, to, why);
}

Result<> SqliteRecordRepository::mark(const RecordPlace& place, const RecordChange& why)
{
    return RecordCorrections(table(place.kind), m_texts, m_history).mark(place, why);
}

Result<std::int64_t> SqliteRecordRepository::textNumber(const QString& text)
{
    return m_texts.number(text);
}

Result<QString> SqliteRecordRepository::text(std::int64_t number)
{
    return m_texts.text(number);
}

Result<std::vector<std::pair<std::int64_t, QString>>>
SqliteRecordRepository::textsOf(RecordKind kind, int field)
{
    return m_finder.textsOf(kind, field);
}

Result<std::vector<std::pair<std::int64_t, EmployeeId>>> SqliteRecordRepository::owners()
{
    return m_texts.owners();
}

Result<std::int64_t> SqliteRecordRepository::ownerNumber(const EmployeeId& employee)
{
    return m_texts.putOwner(employee);
}

Result<bool> SqliteRecordRepository::forgetOwner(const EmployeeId& employee)
{
    return m_texts.forgetOwner(employee);
}

Result<> SqliteRecordRepository::hold(const std::vector<RecordHold>& holds)
{
    return m_holds.add(holds, m_texts);
}

Result<std::int64_t> SqliteRecordRepository::revision()
{
    return m_history.revision();
}

Result<std::vector<StoredMap>> SqliteRecordRepository::maps()
{
    return m_runs.maps();
}

Result<> SqliteRecordRepository::saveMap(const StoredMap& map)
{
    return m_runs.saveMap(map);
}

Result<> SqliteRecordRepository::removeMap(const QString& name)
{
    return m_runs.removeMap(name);
}

RecordTable& SqliteRecordRepository::table(RecordKind kind)
{
    return m_tables.try_emplace(kind, m_database, kind, m_groups).first->second;
}

} // namespace plumbline
