// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/RecordCells.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/CellIndex.h"
#include "application/values/PermitCells.h"
#include "application/values/StoreCell.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

/// Where changes are checked and stored, prepared once for a batch.
struct Recording
{
    const Access& access;
    Repositories& repositories;
    const CycleKey& key;
    const Scheme& scheme;
    CellIndex index;
    QSet<EmployeeId> people;
};

Result<> checkPlace(const Recording& recording, const CellChange& change, const QString& path)
{
    if (!recording.people.contains(change.employee))
        return failure(ErrorCode::NotFound,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                       {change.employee.text(), recording.key.toString()});
    if (!recording.index.find(change.key))
        return failure(ErrorCode::NotFound,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "The scheme of %2 has no “%1”."),
                       {change.key.columnName(), recording.key.toString()});
    return {};
}

Result<> checkUntouched(const std::optional<StoredCell>& current,
                        const CellChange& change,
                        const QString& path)
{
    if ((current ? current->text : QString()) == change.before)
        return {};
    if (!current)
        return failure(
            ErrorCode::Conflict,
            path,
            QT_TRANSLATE_NOOP(
                "Messages", "%1 was emptied by someone else in the meantime; “%2” was not stored."),
            {path, change.after});
    return failure(ErrorCode::Conflict,
                   path,
                   QT_TRANSLATE_NOOP("Messages",
                                     "%1 was changed to “%2” by %3 in the meantime; “%4” was not "
                                     "stored."),
                   {path, current->text, current->enteredBy, change.after});
}

Result<QString>
checkedText(const Recording& recording, const CellChange& change, const QString& path)
{
    if (change.after.isEmpty())
        return QString();
    return normalizedCell(recording.scheme,
                          recording.key.period,
                          *recording.index.find(change.key),
                          change.after)
        .map_error([&](Error error) {
            error.at = path;
            return error;
        });
}

using Current = std::optional<StoredCell>;

/// What stands in the place of a change, if that place exists.
Result<Current> currentOf(const Recording& recording, const CellChange& change)
{
    const QString path = cellPath(change.employee.text(), change.key);
    return checkPlace(recording, change, path).and_then([&]() -> Result<Current> {
        return recording.repositories.values().cell(recording.key, change.employee, change.key);
    });
}

Result<StoredCell>
store(const Recording& recording, const CellChange& change, const Current& current)
{
    const QString path = cellPath(change.employee.text(), change.key);
    Result<QString> text = checkedText(recording, change, path);
    if (!text)
        return failure(text.error());
    const Result<QString> measured = measuredFill(recording.repositories,
                                                  recording.key,
                                                  recording.scheme,
                                                  change.employee,
                                                  *recording.index.find(change.key));
    if (!measured)
        return failure(measured.error());
    return storeCell(recording.access,
                     recording.repositories,
                     recording.key,
                     current,
                     {change.employee, change.key, *std::move(text), change.reason, {}, {}},
                     *measured);
}

/// Stores a change, or says that somebody else was there first.
Result<StoredCell> apply(const Recording& recording, const CellChange& change)
{
    const Result<Current> current = currentOf(recording, change);
    if (!current)
        return failure(current.error());
    const QString path = cellPath(change.employee.text(), change.key);
    if (auto untouched = checkUntouched(*current, change, path); !untouched)
        return failure(untouched.error());
    return store(recording, change, *current);
}

/// The latest entry of the audit trail about a cell: who emptied it, and when. Reads backwards.
Result<StoredCell> emptiedBy(const Recording& recording, const CellChange& change)
{
    constexpr std::int64_t kAtOnce = 500;
    AuditRepository& audit = recording.repositories.audit();
    const QString object =
        recording.key.toString() + QLatin1Char('/') + cellPath(change.employee.text(), change.key);
    StoredCell emptied{change.employee, change.key, {}, {}, {}, {}};
    const Result<std::int64_t> head = audit.head();
    if (!head)
        return failure(head.error());
    for (std::int64_t end = *head; end > 0; end -= kAtOnce) {
        const std::int64_t after = std::max<std::int64_t>(0, end - kAtOnce);
        const auto entries = audit.entries(after, static_cast<int>(end - after));
        if (!entries)
            return failure(entries.error());
        const auto found =
            std::find_if(entries->rbegin(), entries->rend(), [&](const AuditEntry& entry) {
                return entry.object == object;
            });
        if (found == entries->rend())
            continue;
        emptied.enteredBy = found->user;
        emptied.enteredAt = found->at;
        break;
    }
    return emptied;
}

/// As apply, but a cell that somebody else changed is handed back instead.
Result<> applyUntouched(const Recording& recording, const CellChange& change, Recorded& recorded)
{
    const Result<Current> current = currentOf(recording, change);
    if (!current)
        return failure(current.error());
    const QString standing = *current ? (*current)->text : QString();
    const bool isSame = *current && standing == change.after && (*current)->reason == change.reason;
    if (standing == change.before || isSame)
        return store(recording, change, *current).map([&](StoredCell&& cell) {
            recorded.stored.push_back(std::move(cell));
        });
    const Result<StoredCell> theirs =
        *current ? Result<StoredCell>(**current) : emptiedBy(recording, change);
    return theirs.map(
        [&](const StoredCell& cell) { recorded.conflicts.push_back({change, cell}); });
}

/// Does the work with everything prepared that a batch is checked against.
template<typename Outcome, typename Work>
Result<Outcome>
withRecording(const Access& access, Repositories& repositories, const CycleKey& key, Work work)
{
    const Result<Cycle> cycle = findOpenCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    const Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    Recording recording{access, repositories, key, *scheme, CellIndex(*scheme, key.period), {}};
    for (const Appraisal& appraisal : *appraisals)
        recording.people.insert(appraisal.employee);
    return work(recording);
}

Result<std::vector<StoredCell>> applyAll(const Recording& recording,
                                         const std::vector<CellChange>& changes)
{
    std::vector<StoredCell> stored;
    for (const CellChange& change : changes) {
        Result<StoredCell> one = apply(recording, change);
        if (!one)
            return failure(one.error());
        stored.push_back(*std::move(one));
    }
    return stored;
}

Result<Recorded> applyAllUntouched(const Recording& recording,
                                   const std::vector<CellChange>& changes)
{
    Recorded recorded;
    for (const CellChange& change : changes) {
        if (auto done = applyUntouched(recording, change, recorded); !done)
            return failure(done.error());
    }
    return recorded;
}

std::vector<EntryPlace> placesOf(const std::vector<CellChange>& changes)
{
    std::vector<EntryPlace> places;
    for (const CellChange& change : changes)
        places.push_back({change.employee, change.key});
    return places;
}

} // namespace

Result<std::vector<StoredCell>>
recordCells(const Access& access, const CycleKey& key, const std::vector<CellChange>& changes)
{
    using Stored = std::vector<StoredCell>;
    return inTransaction(access, [&](Repositories& repositories) -> Result<Stored> {
        if (Result<> may = permitCells(access, repositories, key, placesOf(changes)); !may)
            return failure(may.error());
        return recordCells(access, repositories, key, changes);
    });
}

Result<std::vector<StoredCell>> recordCells(const Access& access,
                                            Repositories& repositories,
                                            const CycleKey& key,
                                            const std::vector<CellChange>& changes)
{
    using Stored = std::vector<StoredCell>;
    return withRecording<Stored>(access, repositories, key, [&](const Recording& recording) {
        return applyAll(recording, changes);
    });
}

Result<Recorded>
recordUntouched(const Access& access, const CycleKey& key, const std::vector<CellChange>& changes)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<Recorded> {
        if (Result<> may = permitCells(access, repositories, key, placesOf(changes)); !may)
            return failure(may.error());
        return withRecording<Recorded>(access, repositories, key, [&](const Recording& recording) {
            return applyAllUntouched(recording, changes);
        });
    });
}

} // namespace plumbline
