// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/Restore.h"

#include "storage/files/CheckedCopy.h"
#include "storage/files/CompanyLock.h"
#include "storage/files/ContentChecks.h"
#include "storage/files/FileChecks.h"
#include "storage/files/RestorePlace.h"

#include <QtCore/QFileInfo>

namespace plumbline {

Result<> Restore::run(const QString& backup, const QString& target, const QString& kept) const
{
    if (Result<> checked =
            checkFile(backup).and_then([&] { return checkRestorePlace(backup, target); });
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
