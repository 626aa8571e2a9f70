// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/RecordCells.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/CellIndex.h"
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

Result<StoredCell> apply(const Recording& recording, const CellChange& change)
{
    const QString path = cellPath(change.employee.text(), change.key);
    if (auto known = checkPlace(recording, change, path); !known)
        return failure(known.error());
    const auto current =
        recording.repositories.values().cell(recording.key, change.employee, change.key);
    if (!current)
        return failure(current.error());
    if (auto untouched = checkUntouched(*current, change, path); !untouched)
        return failure(untouched.error());
    Result<QString> text = checkedText(recording, change, path);
    if (!text)
        return failure(text.error());
    return storeCell(recording.access,
                     recording.repositories,
                     recording.key,
                     *current,
                     {change.employee, change.key, *std::move(text), change.reason, {}, {}});
}

Result<std::vector<StoredCell>> applyAll(const Access& access,
                                         Repositories& repositories,
                                         const CycleKey& key,
                                         const std::vector<CellChange>& changes)
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
    std::vector<StoredCell> stored;
    for (const CellChange& change : changes) {
        Result<StoredCell> one = apply(recording, change);
        if (!one)
            return failure(one.error());
        stored.push_back(*std::move(one));
    }
    return stored;
}

} // namespace

Result<std::vector<StoredCell>>
recordCells(const Access& access, const CycleKey& key, const std::vector<CellChange>& changes)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return applyAll(access, repositories, key, changes);
    });
}

} // namespace plumbline
