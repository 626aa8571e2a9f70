// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"
#include "storage/files/CompanyLock.h"
#include "storage/migrations/Migration.h"
#include "storage/repositories/SqliteRepositories.h"

namespace plumbline {

/// A backup brought back beside the place it is to take, as `<target>.restoring`, which nobody else
/// may read. Overwritten when it goes unused.
class PreparedCopy final : public PreparedRestore
{
public:
    /// What is restored, where to, and under what name what is there is kept.
    struct Order
    {
        QString backup;
        QString target;
        QString kept;
        QString holder;
    };

    [[nodiscard]] static Result<std::unique_ptr<PreparedRestore>>
    make(const Order& order, const std::optional<RecoveryCode>& code, const MigrationChain& chain);
    PreparedCopy(const PreparedCopy&) = delete;
    PreparedCopy& operator=(const PreparedCopy&) = delete;
    PreparedCopy(PreparedCopy&&) = delete;
    PreparedCopy& operator=(PreparedCopy&&) = delete;
    ~PreparedCopy() override;

    [[nodiscard]] const std::optional<BackupFacts>& facts() const override { return m_facts; }

    [[nodiscard]] Repositories& repositories() override { return *m_repositories; }

    [[nodiscard]] Result<> putInPlace() override;

private:
    explicit PreparedCopy(Order order);
    [[nodiscard]] Result<> unseal(const RecoveryCode& code);
    [[nodiscard]] Result<> copyPlain(const MigrationChain& chain);
    /// The copy as this program's version has it, checked wholly before.
    [[nodiscard]] Result<> bringUp(const MigrationChain& chain);

    Order m_order;
    QString m_copy;
    std::unique_ptr<CompanyLock> m_lock; ///< Nobody else prepares the same.
    std::optional<BackupFacts> m_facts;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteRepositories> m_repositories;
};

/// Whether a file begins as sealed backups do.
[[nodiscard]] Result<bool> looksSealed(const QString& path);

} // namespace plumbline
