// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/SheetSight.h"

#include "application/policy/Permit.h"

#include <algorithm>

namespace plumbline {

namespace {

/// No staff number: those are never longer than a line and never begin so.
EmployeeId opaque(std::size_t number)
{
    return EmployeeId(QStringLiteral("\u2022%1").arg(number));
}

/// Puts the visible ones first, and new ids in the place of the others'.
QHash<EmployeeId, EmployeeId> partPeople(const Sight& sight, SheetData& data)
{
    const auto firstHidden =
        std::stable_partition(data.appraisals.begin(),
                              data.appraisals.end(),
                              [&](const Appraisal& one) { return sight.sees(one.employee); });
    data.hidden = static_cast<int>(data.appraisals.end() - firstHidden);
    // In an order that tells nothing about the numbers they had.
    std::stable_sort(firstHidden, data.appraisals.end(), [](const auto& one, const auto& other) {
        return qHash(one.employee) < qHash(other.employee);
    });
    QHash<EmployeeId, EmployeeId> ids;
    std::size_t number = 0;
    for (auto one = firstHidden; one != data.appraisals.end(); ++one) {
        ids.insert(one->employee, opaque(++number));
        one->employee = ids.value(one->employee);
        one->name.clear();
    }
    return ids;
}

void renameCells(const QHash<EmployeeId, EmployeeId>& ids, std::vector<StoredCell>& cells)
{
    for (StoredCell& cell : cells) {
        const auto found = ids.constFind(cell.employee);
        if (found == ids.cend())
            continue;
        cell.employee = *found;
        cell.reason.clear();
        cell.enteredBy.clear();
    }
}

void renameDecisions(const QHash<EmployeeId, EmployeeId>& ids,
                     std::vector<StoredDecision>& decisions)
{
    for (StoredDecision& stored : decisions) {
        const auto found = ids.constFind(stored.employee);
        if (found == ids.cend())
            continue;
        stored.employee = *found;
        stored.decision.reason.clear();
        stored.decision.by.clear();
        stored.decision.second.clear();
    }
}

template<typename Entries>
void renameKeys(const QHash<EmployeeId, EmployeeId>& ids, QHash<EmployeeId, Entries>& entries)
{
    QHash<EmployeeId, Entries> renamed;
    for (auto one = entries.cbegin(); one != entries.cend(); ++one)
        renamed.insert(ids.value(one.key(), one.key()), one.value());
    entries = std::move(renamed);
}

template<typename Cell>
void dropAmounts(const Sight& wages, std::vector<Cell>& cells)
{
    std::erase_if(cells, [&](const Cell& cell) {
        return cell.key.kind == CellKind::Amount && !wages.sees(cell.employee);
    });
}

} // namespace

Result<> hideOthers(const Access& access, Repositories& repositories, SheetData& data)
{
    const CycleKey& key = data.cycle.key;
    const Result<Sight> wages = sightOf(access, repositories, Permission::SeeWages, key);
    if (!wages)
        return failure(wages.error());
    const Result<Sight> sight = sightOf(access, repositories, Permission::SeeScores, key);
    if (!sight)
        return failure(sight.error());
    if (!wages->isEverybody) {
        dropAmounts(*wages, data.cells);
        dropAmounts(*wages, data.previousCells);
    }
    if (sight->isEverybody)
        return {};
    const QHash<EmployeeId, EmployeeId> ids = partPeople(*sight, data);
    renameCells(ids, data.cells);
    for (EarlierCell& cell : data.previousCells)
        cell.employee = ids.value(cell.employee, cell.employee);
    renameDecisions(ids, data.decisions);
    std::erase_if(data.notes, [&](const StoredNote& note) { return !sight->sees(note.employee); });
    std::erase_if(data.measured,
                  [&](const StoredMeasured& one) { return !sight->sees(one.employee); });
    for (StoredDecision& decision : data.decisions)
        decision.employee = ids.value(decision.employee, decision.employee);
    renameKeys(ids, data.history);
    renameKeys(ids, data.gradeHistory);
    renameKeys(ids, data.segments);
    return {};
}

} // namespace plumbline
