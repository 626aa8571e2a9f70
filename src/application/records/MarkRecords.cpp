// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MarkRecords.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/records/RecordChanges.h"

namespace plumbline {

namespace {

Result<> mark(const Access& access,
              Repositories& repositories,
              const StoredRecord& record,
              RecordStep step,
              const QString& reason)
{
    const Result<> marked =
        repositories.records().mark(record.place, changeOf(access, record, step, reason));
    if (!marked)
        return marked;
    const bool isExclusion = step == RecordStep::Excluded;
    return audit(
        access,
        repositories,
        {isExclusion ? QStringLiteral("record.excluded") : QStringLiteral("record.included"),
         recordPath(record),
         record.employee.text(),
         record.employee.text(),
         reason.trimmed()});
}

Result<int> markAll(const Access& access,
                    const std::vector<RecordPlace>& places,
                    RecordStep step,
                    const QString& reason)
{
    if (auto reasoned = checkRecordReason(reason); !reasoned)
        return failure(reasoned.error());
    const bool isExclusion = step == RecordStep::Excluded;
    return inTransaction(access, [&](Repositories& repositories) -> Result<int> {
        std::vector<StoredRecord> changed;
        for (const RecordPlace& place : places) {
            const Result<StoredRecord> record = knownRecord(repositories, place);
            if (!record)
                return failure(record.error());
            if (record->isExcluded == isExclusion)
                continue;
            if (auto marked = mark(access, repositories, *record, step, reason); !marked)
                return failure(marked.error());
            changed.push_back(*record);
        }
        return settleChanged(access, repositories, changed).map([&] {
            return static_cast<int>(changed.size());
        });
    });
}

} // namespace

Result<int>
excludeRecords(const Access& access, const std::vector<RecordPlace>& places, const QString& reason)
{
    if (Result<> may = permitted(access, Permission::CorrectRecords); !may)
        return failure(may.error());
    return markAll(access, places, RecordStep::Excluded, reason);
}

Result<int>
includeRecords(const Access& access, const std::vector<RecordPlace>& places, const QString& reason)
{
    if (Result<> may = permitted(access, Permission::CorrectRecords); !may)
        return failure(may.error());
    return markAll(access, places, RecordStep::Included, reason);
}

} // namespace plumbline
