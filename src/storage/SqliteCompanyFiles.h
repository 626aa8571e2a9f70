// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Clock.h"
#include "application/ports/CompanyStore.h"
#include "storage/files/CompanyLock.h"
#include "storage/migrations/Migration.h"
#include "storage/sqlite/Database.h"

namespace plumbline {

/// Makes, opens and restores company files on this computer's disks. Needs a QCoreApplication. What
/// it opens belongs to the thread that opened it.
class SqliteCompanyFiles final : public CompanyFiles
{
public:
    explicit SqliteCompanyFiles(const Clock& clock,
                                const MigrationChain& chain = releasedMigrations());

    [[nodiscard]] Result<std::unique_ptr<CompanyStore>> create(const QString& path,
                                                               const Company& company) override;
    [[nodiscard]] Result<std::unique_ptr<CompanyStore>> open(const QString& path,
                                                             const QString& holder) override;
    [[nodiscard]] Result<> restore(const QString& backup, const QString& target) override;
    [[nodiscard]] Result<bool> isSealed(const QString& backup) override;
    [[nodiscard]] Result<std::unique_ptr<PreparedRestore>>
    prepareRestore(const QString& backup,
                   const QString& target,
                   const std::optional<RecoveryCode>& code) override;

private:
    [[nodiscard]] Result<> fill(const QString& partial, const Company& company) const;
    [[nodiscard]] Result<std::unique_ptr<CompanyStore>>
    openLocked(const QString& path, std::unique_ptr<CompanyLock> lock) const;
    [[nodiscard]] Result<> bringUp(Database& database, int version) const;
    [[nodiscard]] Result<> backUpBefore(Database& database, int version) const;
    [[nodiscard]] QString datedName(const QString& path, const QString& why) const;

    const Clock& m_clock;
    const MigrationChain& m_chain;
};

} // namespace plumbline
