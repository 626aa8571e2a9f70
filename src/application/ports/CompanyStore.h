// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// What passwords are turned into; belongs to the same thread.
    [[nodiscard]] virtual Secrets& secrets() = 0;

    /// What was measured last, for as long as the file is open.
    [[nodiscard]] MeasureCache& measureCache() { return m_measureCache; }

private:
    MeasureCache m_measureCache;
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
    /// Checks `backup` wholly, then puts it in `target`'s place; what was there stays beside it.
    [[nodiscard]] virtual Result<> restore(const QString& backup, const QString& target) = 0;
};

} // namespace plumbline
