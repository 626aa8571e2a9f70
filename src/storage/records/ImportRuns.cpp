// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/ImportRuns.h"

#include "storage/repositories/StoredForms.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace plumbline {

namespace {

constexpr const char* kLast = "SELECT coalesce(max(number), 0) FROM import_run";
constexpr const char* kAdd = "INSERT INTO import_run (number, kind, source, file_name, sha256, "
                             "map, cycle, rows_read, taken, "
                             "already_there, changed, refused, at, user, undone_at, undone_by, "
                             "before) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kSave =
    "UPDATE import_run SET sha256 = ?, rows_read = ?, taken = ?, already_there = ?, changed = ?, "
    "refused = ?, "
    "undone_at = ?, undone_by = ?, before = coalesce(?, before) WHERE number = ?";
constexpr const char* kBefore = "SELECT before FROM import_run WHERE number = ?";
constexpr const char* kRuns =
    "SELECT number, kind, source, file_name, sha256, map, cycle, rows_read, taken, already_there, "
    "changed, refused, at, user, undone_at, undone_by FROM import_run ORDER BY number DESC";
constexpr const char* kRun =
    "SELECT number, kind, source, file_name, sha256, map, cycle, rows_read, taken, already_there, "
    "changed, refused, at, user, undone_at, undone_by FROM import_run WHERE number = ?";
constexpr const char* kMaps = "SELECT name, kind, document, headings FROM import_map ORDER BY name";
constexpr const char* kSaveMap =
    "INSERT INTO import_map (name, kind, document, headings) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, document = excluded.document, "
    "headings = excluded.headings";
constexpr const char* kRemoveMap = "DELETE FROM import_map WHERE name = ?";

QByteArray orEmpty(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

ImportRun runIn(const Row& row)
{
    const auto count = [&row](int column) { return static_cast<int>(row.integer(column)); };
    ImportRun run;
    run.number = count(0);
    run.kind = row.text(1);
    run.source = row.text(2);
    run.fileName = row.text(3);
    run.sha256 = row.bytes(4);
    run.map = row.bytes(5);
    run.cycle = row.text(6);
    run.read = count(7);
    run.taken = count(8);
    run.alreadyThere = count(9);
    run.changed = count(10);
    run.refused = count(11);
    run.at = storedMoment(row.integer(12));
    run.by = row.text(13);
    if (!row.isNull(14)) {
        run.undoneAt = storedMoment(row.integer(14));
        run.undoneBy = row.text(15);
    }
    return run;
}

std::int64_t wide(int number)
{
    return number;
}

std::optional<std::int64_t> undoneAt(const ImportRun& run)
{
    return run.undoneAt.isNull() ? std::nullopt : std::optional(toStored(run.undoneAt));
}

std::optional<QString> undoneBy(const ImportRun& run)
{
    return run.undoneAt.isNull() ? std::nullopt : std::optional(run.undoneBy);
}

/// Headings may hold any character.
QString headingsText(const QStringList& headings)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(headings)).toJson(QJsonDocument::Compact));
}

QStringList storedHeadings(const QString& text)
{
    QStringList headings;
    for (const QJsonValue& heading : QJsonDocument::fromJson(text.toUtf8()).array())
        headings.append(heading.toString());
    return headings;
}

} // namespace

ImportRuns::ImportRuns(Database& database)
    : m_last(database, kLast)
    , m_add(database, kAdd)
    , m_save(database, kSave)
    , m_before(database, kBefore)
    , m_runs(database, kRuns)
    , m_run(database, kRun)
    , m_maps(database, kMaps)
    , m_saveMap(database, kSaveMap)
    , m_removeMap(database, kRemoveMap)
{
}

Result<int> ImportRuns::add(const ImportRun& run)
{
    int number = 0;
    return m_last.read([&number](const Row& row) { number = static_cast<int>(row.integer(0)) + 1; })
        .and_then([&] {
            return m_add.run(wide(number),
                             run.kind,
                             run.source,
                             run.fileName,
                             orEmpty(run.sha256),
                             run.map,
                             run.cycle,
                             wide(run.read),
                             wide(run.taken),
                             wide(run.alreadyThere),
                             wide(run.changed),
                             wide(run.refused),
                             toStored(run.at),
                             run.by,
                             undoneAt(run),
                             undoneBy(run),
                             orEmpty(run.before));
        })
        .map([&number] { return number; });
}

Result<> ImportRuns::save(const ImportRun& run)
{
    return m_save.run(orEmpty(run.sha256),
                      wide(run.read),
                      wide(run.taken),
                      wide(run.alreadyThere),
                      wide(run.changed),
                      wide(run.refused),
                      undoneAt(run),
                      undoneBy(run),
                      run.before.isEmpty() ? std::nullopt : std::optional(run.before),
                      wide(run.number));
}

Result<QByteArray> ImportRuns::before(int run)
{
    QByteArray before;
    return m_before.read([&before](const Row& row) { before = row.bytes(0); }, wide(run))
        .map([&before] { return std::move(before); });
}

Result<std::vector<ImportRun>> ImportRuns::runs()
{
    std::vector<ImportRun> runs;
    return m_runs.read([&runs](const Row& row) { runs.push_back(runIn(row)); }).map([&runs] {
        return std::move(runs);
    });
}

Result<ImportRun> ImportRuns::run(int number)
{
    std::optional<ImportRun> found;
    const Result<> read =
        m_run.read([&found](const Row& row) { found = runIn(row); }, wide(number));
    if (!read)
        return failure(read.error());
    if (found)
        return *found;
    return failure(ErrorCode::NotFound,
                   QString::number(number),
                   QT_TRANSLATE_NOOP("Messages", "There is no import %1."),
                   {QString::number(number)});
}

Result<std::vector<StoredMap>> ImportRuns::maps()
{
    std::vector<StoredMap> maps;
    return m_maps
        .read([&maps](const Row& row) {
            maps.push_back({row.text(0), row.text(1), row.bytes(2), storedHeadings(row.text(3))});
        })
        .map([&maps] { return std::move(maps); });
}

Result<> ImportRuns::saveMap(const StoredMap& map)
{
    return m_saveMap.run(map.name, map.kind, map.document, headingsText(map.headings));
}

Result<> ImportRuns::removeMap(const QString& name)
{
    return m_removeMap.run(name);
}

} // namespace plumbline
