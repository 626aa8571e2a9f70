// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/whatif/DraftInputs.h"

#include "application/values/CellIndex.h"
#include "domain/rules/Trailing.h"

namespace plumbline {

namespace {

bool isFor(const Scheme& draft, const PositionId& position)
{
    const std::vector<PositionId>& positions = draft.document().positions;
    return std::find(positions.begin(), positions.end(), position) != positions.end();
}

/// Why the draft has no place for a cell.
UnusedReason whyUnplaced(const Scheme& draft, const CellIndex& index, const CellKey& key)
{
    if (key.kind == CellKind::Target || key.kind == CellKind::Amount)
        return UnusedReason::NotAsked;
    if (draft.nodeIndex(key.node) < 0 && draft.adjustmentIndex(key.node) < 0)
        return UnusedReason::NotAsked;
    for (const CellSpec& cell : index.cells(CellKind::Value)) {
        const bool isAlike = cell.key.kind == key.kind && cell.key.node == key.node
            && cell.key.part.isEmpty() == key.part.isEmpty();
        if (isAlike) // The indicator still takes such parts, but not this one any more.
            return UnusedReason::NotAsked;
    }
    return UnusedReason::OtherKind;
}

} // namespace

DraftInputs draftInputs(const Scheme& draft, const SheetData& cycle)
{
    DraftInputs inputs;
    const Period& period = cycle.cycle.key.period;
    const CellIndex index(draft, period);
    const bool usesHistory = looksBack(draft.document().rules);
    QHash<EmployeeId, int> rows;
    for (const Appraisal& appraisal : cycle.appraisals) {
        const bool isTaken = isFor(draft, appraisal.position);
        inputs.rows.push_back(isTaken ? static_cast<int>(inputs.people.size()) : -1);
        rows.insert(appraisal.employee, inputs.rows.back());
        if (!isTaken)
            continue;
        PersonInput& person =
            inputs.people.emplace_back(emptyInput(draft, appraisal.employee, appraisal.position));
        person.name = appraisal.name;
        person.team = appraisal.team;
        if (usesHistory)
            person.history = cycle.history.value(appraisal.employee);
        for (const StoredDecision& stored : cycle.decisions) {
            if (stored.employee == appraisal.employee)
                person.decisions.push_back(stored.decision);
        }
        if (const auto found = cycle.segments.constFind(appraisal.employee);
            found != cycle.segments.cend())
            person.segments = *found;
    }
    QHash<CellKey, UnusedReason> unplaced;
    for (const StoredCell& cell : cycle.cells) {
        const int row = rows.value(cell.employee, -1);
        if (row < 0)
            continue;
        const CellSpec* spec = index.find(cell.key);
        if (!spec) {
            if (!unplaced.contains(cell.key))
                unplaced.insert(cell.key, whyUnplaced(draft, index, cell.key));
            inputs.unused.push_back(
                {cell.employee, cell.key, cell.text, unplaced.value(cell.key), std::nullopt});
            continue;
        }
        PersonInput& person = inputs.people[static_cast<std::size_t>(row)];
        if (auto put = putCell(draft, period, *spec, cell.text, person); !put)
            inputs.unused.push_back(
                {cell.employee, cell.key, cell.text, UnusedReason::Refused, put.error()});
    }
    return inputs;
}

} // namespace plumbline
