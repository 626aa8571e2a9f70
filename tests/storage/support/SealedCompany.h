// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/BackUp.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

/// The sample company with a recovery code, and a place for a sealed backup of it.
class SealedCompany : public CompanyTest
{
protected:
    SealedCompany()
    {
        createSample();
        change([](Repositories& all) { return saveEdit(all, 11); });
    }

    [[nodiscard]] BackupOrder orderTo(const QString& target)
    {
        return {target,
                m_store->vault().publicKey(m_code),
                QStringLiteral("c0ffee"),
                m_clock.now(),
                BackupReason::Closed,
                QStringLiteral("12-ABCD")};
    }

    Result<BackupFacts> seal() { return m_store->vault().seal(orderTo(m_sealed)); }

    /// The edit in what a backup holds, put beside the company file.
    [[nodiscard]] int editIn(const QString& backup)
    {
        const QString target = place(QStringLiteral("wieder.plumb"));
        auto prepared = m_files.prepareRestore(backup, target, m_code);
        EXPECT_TRUE(prepared) << told(prepared.error());
        if (!prepared)
            return -2;
        const Result<> placed = (*prepared)->putInPlace();
        EXPECT_TRUE(placed) << told(placed.error());
        const auto opened = m_files.open(target, QString());
        EXPECT_TRUE(opened) << told(opened.error());
        return opened ? storedEdit((*opened)->repositories()) : -2;
    }

    /// Why a changed backup is not restored; checks that nothing is left of the try.
    [[nodiscard]] QString refusal(const QString& backup)
    {
        const QString target = place(QStringLiteral("nie.plumb"));
        const auto prepared = m_files.prepareRestore(backup, target, m_code);
        EXPECT_FALSE(QFile::exists(target + QStringLiteral(".restoring")));
        EXPECT_FALSE(QFile::exists(target));
        return prepared ? QStringLiteral("taken") : codeName(prepared.error().code);
    }

    RecoveryCode m_code = m_store ? m_store->vault().newCode() : RecoveryCode({});
    QString m_sealed = place(QStringLiteral("备份/公司 一.plumb-backup"));
};

} // namespace plumbline
