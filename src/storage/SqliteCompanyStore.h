// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SqliteUnitOfWork.h"
#include "storage/backups/SodiumVault.h"
#include "storage/files/CompanyLock.h"
#include "storage/migrations/Migration.h"
#include "storage/secrets/SodiumSecrets.h"

namespace plumbline {

/// A company file in use: its lock, its connection, its repositories. Belongs to one thread.
class SqliteCompanyStore final : public CompanyStore
{
public:
    SqliteCompanyStore(std::unique_ptr<CompanyLock> lock,
                       std::unique_ptr<Database> database,
                       const MigrationChain& chain);

    [[nodiscard]] QString path() const override { return m_database->path(); }

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin() override;

    [[nodiscard]] Repositories& repositories() override { return m_repositories; }

    [[nodiscard]] Result<> backup(const QString& target) override;

    [[nodiscard]] Secrets& secrets() override { return m_secrets; }

    [[nodiscard]] BackupVault& vault() override { return m_vault; }

    /// For tests that look behind the repositories.
    [[nodiscard]] Database& database() { return *m_database; }

private:
    std::unique_ptr<CompanyLock> m_lock;
    std::unique_ptr<Database> m_database;
    SqliteRepositories m_repositories;
    SodiumVault m_vault;
    const MigrationChain& m_chain;
    SodiumSecrets m_secrets;
};

} // namespace plumbline
