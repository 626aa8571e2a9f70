// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SqlFailure.h"

#include <QtCore/QCoreApplication>

#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr int kPrimaryMask = 0xff;

Error constraintError(const SqlFailure& failure, const QString& path)
{
    switch (failure.code) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorCode::AlreadyExists,
                path,
                {QT_TRANSLATE_NOOP("Messages", "It is already in the company file (%1)."),
                 {failure.text}}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorCode::UnknownId,
                path,
                {QT_TRANSLATE_NOOP("Messages",
                                   "It names, or is named by, something else in the company file "
                                   "that is missing or still needed."),
                 {}}};
    case SQLITE_CONSTRAINT_TRIGGER:
        if (failure.text.contains(QLatin1String("record is used by a closed cycle"))) {
            return {ErrorCode::CycleClosed,
                    path,
                    {QT_TRANSLATE_NOOP(
                         "Messages",
                         "A closed cycle was measured by this record; it can't be changed."),
                     {}}};
        }
        return {
            ErrorCode::NotPermitted,
            path,
            {QT_TRANSLATE_NOOP("Messages", "What is on record can't be changed afterwards (%1)."),
             {failure.text}}};
    default:
        return {ErrorCode::BadValue,
                path,
                {QT_TRANSLATE_NOOP("Messages", "The company file refuses this value (%1)."),
                 {failure.text}}};
    }
}

} // namespace

bool breaksTransaction(const SqlFailure& failure)
{
    return (failure.code & kPrimaryMask) != SQLITE_CONSTRAINT;
}

Error toError(const SqlFailure& failure, const QString& path)
{
    switch (failure.code & kPrimaryMask) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                path,
                {QT_TRANSLATE_NOOP("Messages", "The disk is full; %1 stays as it was."), {path}}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                path,
                {QT_TRANSLATE_NOOP("Messages", "%1 is in use by another program."), {path}}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly,
                path,
                {QT_TRANSLATE_NOOP("Messages", "%1 can't be written to."), {path}}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::DamagedFile,
                path,
                {QT_TRANSLATE_NOOP("Messages", "%1 is damaged (%2)."), {path, failure.text}}};
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return constraintError(failure, path);
    default:
        return {ErrorCode::IoFailed,
                path,
                {QT_TRANSLATE_NOOP("Messages", "Reading or writing %1 failed (%2)."),
                 {path, failure.text}}};
    }
}

} // namespace plumbline
