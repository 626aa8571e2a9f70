// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Error.h"

#include <array>
#include <utility>

namespace plumbline {

namespace {

constexpr std::array kNames{
    std::pair{ErrorCode::BadJson, "bad-json"},
    std::pair{ErrorCode::BadFormat, "bad-format"},
    std::pair{ErrorCode::UnknownField, "unknown-field"},
    std::pair{ErrorCode::MissingField, "missing-field"},
    std::pair{ErrorCode::BadNumber, "bad-number"},
    std::pair{ErrorCode::BadValue, "bad-value"},
    std::pair{ErrorCode::OutOfRange, "out-of-range"},
    std::pair{ErrorCode::DuplicateId, "duplicate-id"},
    std::pair{ErrorCode::UnknownId, "unknown-id"},
    std::pair{ErrorCode::WeightsTotal, "weights-total"},
    std::pair{ErrorCode::BadScheme, "bad-scheme"},
    std::pair{ErrorCode::BadFile, "bad-file"},
    std::pair{ErrorCode::NotFound, "not-found"},
    std::pair{ErrorCode::AlreadyExists, "already-exists"},
    std::pair{ErrorCode::CycleClosed, "cycle-closed"},
    std::pair{ErrorCode::Conflict, "conflict"},
    std::pair{ErrorCode::Incomplete, "incomplete"},
    std::pair{ErrorCode::NotPermitted, "not-permitted"},
    std::pair{ErrorCode::InUse, "in-use"},
    std::pair{ErrorCode::NewerFile, "newer-file"},
    std::pair{ErrorCode::ForeignFile, "foreign-file"},
    std::pair{ErrorCode::DamagedFile, "damaged-file"},
    std::pair{ErrorCode::ReadOnly, "read-only"},
    std::pair{ErrorCode::DiskFull, "disk-full"},
    std::pair{ErrorCode::IoFailed, "io-failed"},
    std::pair{ErrorCode::OutcomeUnknown, "outcome-unknown"},
    std::pair{ErrorCode::Cancelled, "cancelled"},
};

} // namespace

QString codeName(ErrorCode code)
{
    for (const auto& [known, name] : kNames) {
        if (known == code)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
