// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/Restore.h"

#include "storage/files/CheckedCopy.h"
#include "storage/files/CompanyLock.h"
#include "storage/files/ContentChecks.h"
#include "storage/files/FileChecks.h"
#include "storage/files/FileMoves.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

Result<> checkTarget(const QString& backup, const QString& target)
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

/// A journal beside the file being replaced must not be played into the new one: it is played back
/// into its own file where that still works, and put aside with it otherwise.
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

} // namespace

Result<> Restore::run(const QString& backup, const QString& target, const QString& kept) const
{
    if (Result<> checked = checkFile(backup).and_then([&] { return checkTarget(backup, target); });
        !checked)
        return checked;
    const auto targetLock = CompanyLock::take(target, m_holder);
    if (!targetLock)
        return failure(targetLock.error());
    const auto backupLock = CompanyLock::take(QFileInfo(backup).canonicalFilePath(), m_holder);
    // A backup may lie where nothing can be written; what nobody has open is enough.
    if (!backupLock && backupLock.error().code == ErrorCode::InUse)
        return failure(backupLock.error());
    return exchange(backup, target, kept);
}

Result<> Restore::exchange(const QString& backup, const QString& target, const QString& kept) const
{
    if (const auto header = checkHeader(backup, m_chain.back().version); !header)
        return failure(header.error());
    auto source = Database::open(backup, Database::Mode::ReadOnly);
    if (!source)
        return failure(source.error());
    if (const auto version = checkContents(**source, m_chain, CheckDepth::Whole); !version)
        return failure(version.error());
    Result<CheckedCopy> copy = CheckedCopy::make(**source, target, m_chain);
    if (!copy)
        return failure(copy.error());
    return settleJournal(target, kept).and_then([&] {
        return QFileInfo::exists(target) ? copy->replaceTargetKeeping(kept) : copy->replaceTarget();
    });
}

} // namespace plumbline
