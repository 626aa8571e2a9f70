// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordHistory.h"

#include "storage/records/RecordColumns.h"
#include "storage/records/RecordFactsForm.h"
#include "storage/records/RecordTable.h"
#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kAdd =
    "INSERT INTO record_change (kind, record, step, before, run, at, user, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kOf = "SELECT number, record, step, before, run, at, user, reason "
                            "FROM record_change WHERE kind = ? AND record = ? ORDER BY number";
constexpr const char* kBy = "SELECT number, record, step, before, run, at, user, reason "
                            "FROM record_change WHERE run = ? AND kind = ? ORDER BY number DESC";
constexpr const char* kAfter =
    "SELECT EXISTS (SELECT 1 FROM record_change WHERE kind = ? AND record >= ? AND record < ?) "
    "OR EXISTS (SELECT 1 FROM record_change AS ours WHERE ours.run = ? AND ours.kind = ? "
    "AND EXISTS (SELECT 1 FROM record_change AS later WHERE later.kind = ours.kind "
    "AND later.record = ours.record AND later.number > ours.number))";
constexpr const char* kRemoveBy = "DELETE FROM record_change WHERE run = ? AND kind = ?";
constexpr const char* kRevision = "SELECT revision FROM record_state";
constexpr const char* kGrow = "UPDATE record_state SET revision = revision + 1";

/// The numbers in the file are written out here, so that reordering the enum can't change them.
std::int64_t toStored(RecordStep step)
{
    switch (step) {
    case RecordStep::Changed:
        return 0;
    case RecordStep::Reassigned:
        return 1;
    case RecordStep::Excluded:
        return 2;
    case RecordStep::Included:
        return 3;
    }
    Q_UNREACHABLE();
}

RecordStep storedStep(std::int64_t number)
{
    for (const RecordStep step :
         {RecordStep::Changed, RecordStep::Reassigned, RecordStep::Excluded}) {
        if (toStored(step) == number)
            return step;
    }
    return RecordStep::Included;
}

HistoryRow historyIn(const Row& row)
{
    HistoryRow history;
    history.change = row.integer(0);
    history.record = row.integer(1);
    history.what.step = storedStep(row.integer(2));
    history.what.before = storedFacts(row.text(3));
    history.what.run = static_cast<int>(row.integer(4));
    history.what.at = storedMoment(row.integer(5));
    history.what.by = row.text(6);
    history.what.reason = row.text(7);
    return history;
}

} // namespace

RecordHistory::RecordHistory(Database& database)
    : m_add(database, kAdd)
    , m_of(database, kOf)
    , m_by(database, kBy)
    , m_after(database, kAfter)
    , m_removeBy(database, kRemoveBy)
    , m_revision(database, kRevision)
    , m_grow(database, kGrow)
{
}

Result<> RecordHistory::add(RecordKind kind, std::int64_t record, const RecordChange& change)
{
    std::optional<std::int64_t> run;
    if (change.run > 0)
        run = change.run;
    return m_add.run(toStored(kind),
                     record,
                     toStored(change.step),
                     factsText(change.before, static_cast<int>(fieldsOf(kind).size())),
                     run,
                     toStored(change.at),
                     change.by,
                     change.reason);
}

Result<std::vector<HistoryRow>> RecordHistory::of(RecordKind kind, std::int64_t record)
{
    std::vector<HistoryRow> rows;
    return m_of
        .read([&rows](const Row& row) { rows.push_back(historyIn(row)); }, toStored(kind), record)
        .map([&rows] { return std::move(rows); });
}

Result<std::vector<HistoryRow>> RecordHistory::by(RecordKind kind, int run)
{
    std::vector<HistoryRow> rows;
    return m_by
        .read([&rows](const Row& row) { rows.push_back(historyIn(row)); },
              static_cast<std::int64_t>(run),
              toStored(kind))
        .map([&rows] { return std::move(rows); });
}

Result<bool> RecordHistory::wentOnAfter(RecordKind kind, int run)
{
    bool wentOn = false;
    return m_after
        .read([&wentOn](const Row& row) { wentOn = row.integer(0) != 0; },
              toStored(kind),
              firstOfRun(run),
              firstOfRun(run + 1),
              static_cast<std::int64_t>(run),
              toStored(kind))
        .map([&wentOn] { return wentOn; });
}

Result<> RecordHistory::removeBy(RecordKind kind, int run)
{
    return m_removeBy.run(static_cast<std::int64_t>(run), toStored(kind));
}

Result<std::int64_t> RecordHistory::revision()
{
    std::int64_t revision = 0;
    return m_revision.read([&revision](const Row& row) { revision = row.integer(0); })
        .map([&revision] { return revision; });
}

Result<> RecordHistory::grow()
{
    return m_grow.run();
}

} // namespace plumbline
