// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/RestorePlace.h"

#include "storage/files/FileChecks.h"
#include "storage/files/FileMoves.h"
#include "storage/sqlite/Database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace plumbline {

Result<> checkRestorePlace(const QString& backup, const QString& target)
{
    const QFileInfo info(target);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(backup).canonicalFilePath()) {
        return failure(ErrorCode::BadValue,
                       target,
                       QT_TRANSLATE_NOOP("Messages", "A file can't be restored from itself."));
    }
    if (info.exists() && !info.isFile()) {
        return failure(ErrorCode::BadFile,
                       target,
                       QT_TRANSLATE_NOOP("Messages", "%1 is not a file."),
                       {target});
    }
    return checkFolder(target).and_then([&] { return checkLocal(info.path()); });
}

Result<> settleJournal(const QString& target, const QString& kept)
{
    if (hasJournal(target)) {
        if (auto old = Database::open(target, Database::Mode::ReadWrite); old)
            static_cast<void>((*old)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    }
    for (const char* suffix : {"-journal", "-wal"}) {
        const QString journal = target + QLatin1String(suffix);
        if (QFileInfo(journal).size() == 0)
            continue;
        if (Result<> aside = moveToFreeName(journal, kept + QLatin1String(suffix)); !aside)
            return aside;
    }
    return {};
}

} // namespace plumbline
