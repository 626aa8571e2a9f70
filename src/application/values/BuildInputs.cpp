// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/BuildInputs.h"

#include "domain/rules/Trailing.h"

namespace plumbline {

namespace {

PersonInput startOf(const Scheme& scheme, const Appraisal& appraisal)
{
    PersonInput person = emptyInput(scheme, appraisal.employee, appraisal.position);
    person.name = appraisal.name;
    person.team = appraisal.team;
    return person;
}

tl::unexpected<Error> misplaced(const StoredCell& cell)
{
    const QString path = cellPath(cell.employee.text(), cell.key);
    return failure(
        ErrorCode::DamagedFile,
        path,
        QT_TRANSLATE_NOOP("Messages", "The stored value at %1 has no place in its cycle."),
        {path});
}

} // namespace

Result<std::vector<PersonInput>>
buildInputs(const Scheme& scheme,
            const Period& period,
            const CellIndex& index,
            const std::vector<Appraisal>& appraisals,
            const std::vector<StoredCell>& cells,
            const QHash<EmployeeId, std::vector<HistoryEntry>>& history,
            const std::vector<StoredDecision>& decisions,
            const QHash<EmployeeId, Segments>& segments)
{
    std::vector<PersonInput> people;
    people.reserve(appraisals.size());
    QHash<EmployeeId, std::size_t> rows;
    const bool usesHistory = looksBack(scheme.document().rules);
    for (const Appraisal& appraisal : appraisals) {
        rows.insert(appraisal.employee, people.size());
        people.push_back(startOf(scheme, appraisal));
        if (usesHistory)
            people.back().history = history.value(appraisal.employee);
    }
    for (const StoredCell& cell : cells) {
        const CellSpec* spec = index.find(cell.key);
        const auto row = rows.constFind(cell.employee);
        if (!spec || row == rows.cend())
            return misplaced(cell);
        if (auto put = putCell(scheme, period, *spec, cell.text, people[*row]); !put)
            return failure(put.error());
    }
    for (const StoredDecision& stored : decisions) {
        if (const auto row = rows.constFind(stored.employee); row != rows.cend())
            people[*row].decisions.push_back(stored.decision);
    }
    for (auto one = segments.cbegin(); one != segments.cend(); ++one) {
        if (const auto row = rows.constFind(one.key()); row != rows.cend())
            people[*row].segments = one.value();
    }
    return people;
}

} // namespace plumbline
