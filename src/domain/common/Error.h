// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace plumbline {

/// What went wrong, for programs. The first ten are the codes of the file formats
/// (docs/FORMATS.md).
enum class ErrorCode {
    BadJson,
    BadFormat,
    UnknownField,
    MissingField,
    BadNumber,
    BadValue,
    OutOfRange,
    DuplicateId,
    UnknownId,
    WeightsTotal,
    BadScheme,
    BadFile, ///< A table or text file that can't be read as what it should be.
    NotFound,
    AlreadyExists,
    CycleClosed,
    Conflict, ///< Someone else changed it in between.
    Incomplete,
    NotPermitted,
    InUse, ///< The company file is open elsewhere.
    NewerFile, ///< Made by a newer version.
    ForeignFile, ///< A database of another program, or no database.
    DamagedFile,
    ReadOnly,
    DiskFull,
    IoFailed,
    OutcomeUnknown, ///< A commit whose outcome could not be read back.
    Cancelled
};

/// The code as it stands in files and on the command line: `bad-json`.
[[nodiscard]] QString codeName(ErrorCode code);

/// A sentence not yet told: an English source text, marked for translation in the context
/// "Messages", and its arguments (%1, %2 …). Only ui and cli turn it into words, with
/// application/Sentences.h.
struct Message
{
    const char* text = "";
    QStringList arguments;
};

/// A failure one must expect. `at` is a JSON pointer, a cell ("row 3, column csat") or a path; may
/// be empty.
struct Error
{
    ErrorCode code = ErrorCode::IoFailed;
    QString at;
    Message message;
};

} // namespace plumbline
