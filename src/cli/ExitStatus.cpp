// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitStatus.h"

namespace plumbline {

ExitStatus exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted:
        return ExitStatus::NotPermitted;
    case ErrorCode::InUse:
        return ExitStatus::InUse;
    case ErrorCode::DamagedFile:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::IoFailed:
    case ErrorCode::OutcomeUnknown:
        return ExitStatus::FileFailed;
    case ErrorCode::BadJson:
    case ErrorCode::BadFormat:
    case ErrorCode::UnknownField:
    case ErrorCode::MissingField:
    case ErrorCode::BadNumber:
    case ErrorCode::BadValue:
    case ErrorCode::OutOfRange:
    case ErrorCode::DuplicateId:
    case ErrorCode::UnknownId:
    case ErrorCode::WeightsTotal:
    case ErrorCode::BadScheme:
    case ErrorCode::BadFile:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::CycleClosed:
    case ErrorCode::Conflict:
    case ErrorCode::Incomplete:
    case ErrorCode::NewerFile:
    case ErrorCode::ForeignFile:
    case ErrorCode::Cancelled:
        break;
    }
    return ExitStatus::Refused;
}

} // namespace plumbline
