// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ReassignRecords.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/records/RecordChanges.h"

namespace plumbline {

namespace {

Result<> checkOwner(Repositories& repositories, const EmployeeId& to)
{
    const auto employee = repositories.people().employee(to);
    if (!employee)
        return failure(employee.error());
    if (!*employee)
        return failure(ErrorCode::UnknownId,
                       to.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                       {to.text()});
    return {};
}

Result<RecordPlace> reassign(const Access& access,
                             Repositories& repositories,
                             const StoredRecord& record,
                             const EmployeeId& to,
                             const QString& reason)
{
    Result<RecordPlace> place = repositories.records().reassign(
        record.place, to, changeOf(access, record, RecordStep::Reassigned, reason));
    if (!place)
        return place;
    return audit(access,
                 repositories,
                 {QStringLiteral("record.reassigned"),
                  recordPath(record),
                  record.employee.text(),
                  to.text(),
                  reason.trimmed()})
        .map([&] { return *place; });
}

Result<std::vector<RecordPlace>> reassignAll(const Access& access,
                                             Repositories& repositories,
                                             const std::vector<RecordPlace>& places,
                                             const EmployeeId& to,
                                             const QString& reason)
{
    std::vector<RecordPlace> now;
    std::vector<StoredRecord> changed;
    for (const RecordPlace& place : places) {
        const Result<StoredRecord> record = knownRecord(repositories, place);
        if (!record)
            return failure(record.error());
        if (record->employee == to) {
            now.push_back(place);
            continue;
        }
        const Result<RecordPlace> moved = reassign(access, repositories, *record, to, reason);
        if (!moved)
            return failure(moved.error());
        now.push_back(*moved);
        changed.push_back(*record);
    }
    return settleChanged(access, repositories, changed).map([&] { return now; });
}

} // namespace

Result<std::vector<RecordPlace>> reassignRecords(const Access& access,
                                                 const std::vector<RecordPlace>& places,
                                                 const EmployeeId& to,
                                                 const QString& reason)
{
    if (Result<> may = permitted(access, Permission::CorrectRecords); !may)
        return failure(may.error());
    if (auto reasoned = checkRecordReason(reason); !reasoned)
        return failure(reasoned.error());
    using Places = std::vector<RecordPlace>;
    return inTransaction(access, [&](Repositories& repositories) -> Result<Places> {
        if (auto known = checkOwner(repositories, to); !known)
            return failure(known.error());
        return reassignAll(access, repositories, places, to, reason);
    });
}

} // namespace plumbline
