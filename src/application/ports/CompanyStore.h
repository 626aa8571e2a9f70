// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/BackupVault.h"
#include "application/ports/Repositories.h"
#include "application/ports/Secrets.h"
#include "application/records/MeasureCache.h"

#include <memory>

namespace plumbline {

/// A transaction on the company file. What is not committed is rolled back when it goes.
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;
    [[nodiscard]] virtual Repositories& repositories() = 0;
    /// Saved means that this returned a value. `outcome-unknown` where even reading back failed.
    [[nodiscard]] virtual Result<> commit() = 0;
};

/// An open company file. Lives in the database thread; one transaction at a time.
class CompanyStore
{
public:
    virtual ~CompanyStore() = default;
    [[nodiscard]] virtual QString path() const = 0;
    /// BEGIN IMMEDIATE.
    [[nodiscard]] virtual Result<std::unique_ptr<UnitOfWork>> begin() = 0;
    /// For reading only, outside a transaction.
    [[nodiscard]] virtual Repositories& repositories() = 0;
    /// A checked copy; never half written. An existing file at `target` is only replaced by a
    /// checked one.
    [[nodiscard]] virtual Result<> backup(const QString& target) = 0;
    /// Sealed backups.
    [[nodiscard]] virtual BackupVault& vault() = 0;

    /// What the last attempt at a backup met, for as long as the file is open.
    [[nodiscard]] std::optional<Error>& backupFailure() { return m_backupFailure; }

    /// For whom who acts stands in, by the permission that was granted last; empty: for nobody.
    [[nodiscard]] QString& actingFor() { return m_actingFor; }

    /// What passwords are turned into; belongs to the same thread.
    [[nodiscard]] virtual Secrets& secrets() = 0;

    /// What was measured last, for as long as the file is open.
    [[nodiscard]] MeasureCache& measureCache() { return m_measureCache; }

private:
    MeasureCache m_measureCache;
    QString m_actingFor;
    std::optional<Error> m_backupFailure;
};

/// A backup opened and checked wholly beside the place it is to take. Goes without a trace unless
/// it is put there.
class PreparedRestore
{
public:
    virtual ~PreparedRestore() = default;
    /// What stood unencrypted in front; none: a plain copy.
    [[nodiscard]] virtual const std::optional<BackupFacts>& facts() const = 0;
    /// For reading what is in it.
    [[nodiscard]] virtual Repositories& repositories() = 0;
    /// Nobody may have the target open. What was there stays beside it.
    [[nodiscard]] virtual Result<> putInPlace() = 0;

protected:
    PreparedRestore() = default;
    PreparedRestore(const PreparedRestore&) = default;
    PreparedRestore& operator=(const PreparedRestore&) = default;
};

/// Makes, opens and restores company files.
class CompanyFiles
{
public:
    virtual ~CompanyFiles() = default;
    /// Refuses to overwrite.
    [[nodiscard]] virtual Result<std::unique_ptr<CompanyStore>> create(const QString& path,
                                                                       const Company& company) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<CompanyStore>> open(const QString& path,
                                                                     const QString& holder) = 0;
    /// Checks `backup`, a plain copy, wholly, then puts it in `target`'s place; what was there
    /// stays beside it.
    [[nodiscard]] virtual Result<> restore(const QString& backup, const QString& target) = 0;
    /// Whether a file is a sealed backup, which needs its recovery code.
    [[nodiscard]] virtual Result<bool> isSealed(const QString& backup) = 0;
    /// Opens and checks a backup of either kind beside `target`, which may be open meanwhile. It is
    /// brought up to this program's version there. `not-permitted` where a sealed one is not opened
    /// by the code, `damaged-file` where it was changed.
    [[nodiscard]] virtual Result<std::unique_ptr<PreparedRestore>> prepareRestore(
        const QString& backup, const QString& target, const std::optional<RecoveryCode>& code) = 0;
};

} // namespace plumbline
