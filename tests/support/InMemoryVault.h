// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/BackupVault.h"

#include <algorithm>

namespace plumbline::testing {

/// Backups that are nothing but their facts. Codes are counted up; a code's public key is its text.
class InMemoryVault : public BackupVault
{
public:
    std::vector<BackupFacts> backups; ///< Newest first.
    /// Makes every backup fail as a full disk does.
    bool isDiskFull = false;

    RecoveryCode newCode() override
    {
        RecoveryCode::Secret secret{};
        secret.back() = ++m_codes;
        return RecoveryCode(secret);
    }

    QByteArray publicKey(const RecoveryCode& code) override { return code.text().toLatin1(); }

    QString newCompanyId() override { return QStringLiteral("company"); }

    Result<BackupFacts> seal(const BackupOrder& order) override
    {
        if (isDiskFull)
            return failure(ErrorCode::DiskFull, {}, "The disk is full.");
        const BackupFacts facts{
            order.target, order.company, order.madeAt, order.why, order.head, 1};
        backups.insert(backups.begin(), facts);
        return facts;
    }

    Result<std::vector<BackupFacts>> list(const QString& folder) override
    {
        std::vector<BackupFacts> found;
        for (const BackupFacts& facts : backups) {
            if (facts.path.startsWith(folder + QLatin1Char('/')))
                found.push_back(facts);
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &BackupFacts::madeAt);
        return found;
    }

    Result<> check(const QString& path) override
    {
        if (std::ranges::find(backups, path, &BackupFacts::path) != backups.end())
            return {};
        return failure(ErrorCode::DamagedFile, path, "It is damaged.");
    }

    Result<> remove(const QString& path) override
    {
        std::erase_if(backups, [&path](const BackupFacts& facts) { return facts.path == path; });
        return {};
    }

private:
    std::uint8_t m_codes = 0;
};

} // namespace plumbline::testing
