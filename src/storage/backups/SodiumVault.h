// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/BackupVault.h"
#include "storage/migrations/Migration.h"
#include "storage/sqlite/Database.h"

namespace plumbline {

/// Sealed backups of one open company file, by libsodium.
class SodiumVault final : public BackupVault
{
public:
    SodiumVault(Database& database, const MigrationChain& chain)
        : m_database(database)
        , m_chain(chain)
    {
    }

    [[nodiscard]] RecoveryCode newCode() override;
    [[nodiscard]] QByteArray publicKey(const RecoveryCode& code) override;
    [[nodiscard]] QString newCompanyId() override;
    [[nodiscard]] Result<BackupFacts> seal(const BackupOrder& order) override;
    [[nodiscard]] Result<std::vector<BackupFacts>> list(const QString& folder) override;
    [[nodiscard]] Result<> check(const QString& path) override;
    [[nodiscard]] Result<> remove(const QString& path) override;

private:
    [[nodiscard]] Result<BackupFacts> write(const BackupOrder& order, const QString& partial);

    Database& m_database;
    const MigrationChain& m_chain;
};

} // namespace plumbline
