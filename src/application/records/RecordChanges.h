// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// A change to records by a person needs a reason: `missing-field`.
[[nodiscard]] Result<> checkRecordReason(const QString& reason);
/// `not-found` where there is none in that place.
[[nodiscard]] Result<StoredRecord> knownRecord(Repositories& repositories,
                                               const RecordPlace& place);
/// What a person does to a record now.
[[nodiscard]] RecordChange
changeOf(const Access& access, const StoredRecord& record, RecordStep step, const QString& reason);
/// As the audit trail names a record: `contact/hotline/C-1001`.
[[nodiscard]] QString recordPath(const StoredRecord& record);
/// What changed records mean to the cycles that are still open: their values are measured again.
[[nodiscard]] Result<> settleChanged(const Access& access,
                                     Repositories& repositories,
                                     const std::vector<StoredRecord>& changed);
/// The same for a kind of records.
[[nodiscard]] Result<>
settleChanged(const Access& access, Repositories& repositories, RecordKind kind);

} // namespace plumbline
