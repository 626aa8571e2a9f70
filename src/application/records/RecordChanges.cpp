// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordChanges.h"

#include "application/records/RefreshMeasured.h"

namespace plumbline {

Result<> checkRecordReason(const QString& reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return failure(ErrorCode::MissingField,
                   QStringLiteral("reason"),
                   QT_TRANSLATE_NOOP("Messages", "A change to a record needs a reason."));
}

Result<StoredRecord> knownRecord(Repositories& repositories, const RecordPlace& place)
{
    Result<std::optional<StoredRecord>> record = repositories.records().record(place);
    if (!record)
        return failure(record.error());
    if (!*record)
        return failure(
            ErrorCode::NotFound,
            QString::number(place.number),
            QT_TRANSLATE_NOOP("Messages",
                              "A record is no longer where it was; look for it again and repeat."));
    return **std::move(record);
}

RecordChange
changeOf(const Access& access, const StoredRecord& record, RecordStep step, const QString& reason)
{
    return {step,
            record.employee,
            record.facts,
            0,
            access.clock.now(),
            access.session.user,
            reason.trimmed()};
}

QString recordPath(const StoredRecord& record)
{
    return recordKindName(record.place.kind) + QLatin1Char('/') + record.source + QLatin1Char('/')
        + record.id;
}

Result<> settleChanged(const Access& access, Repositories& repositories, RecordKind kind)
{
    return measureOpenCycles(access, repositories, {kind}).map([](const auto&) { });
}

Result<> settleChanged(const Access& access,
                       Repositories& repositories,
                       const std::vector<StoredRecord>& changed)
{
    for (const RecordKind kind : kRecordKinds) {
        const auto isOfKind = [&](const StoredRecord& one) { return one.place.kind == kind; };
        if (std::none_of(changed.begin(), changed.end(), isOfKind))
            continue;
        if (auto settled = settleChanged(access, repositories, kind); !settled)
            return settled;
    }
    return {};
}

} // namespace plumbline
