// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"
#include "tests/support/PlainSecrets.h"

namespace plumbline::testing {

/// A real company file, but for passwords, which are quickly checked.
class QuickStore : public CompanyStore
{
public:
    explicit QuickStore(std::unique_ptr<CompanyStore> store)
        : m_store(std::move(store))
    {
    }

    [[nodiscard]] QString path() const override { return m_store->path(); }

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin() override { return m_store->begin(); }

    [[nodiscard]] Repositories& repositories() override { return m_store->repositories(); }

    [[nodiscard]] Result<> backup(const QString& target) override
    {
        return m_store->backup(target);
    }

    [[nodiscard]] BackupVault& vault() override { return m_store->vault(); }

    [[nodiscard]] Secrets& secrets() override { return m_secrets; }

private:
    std::unique_ptr<CompanyStore> m_store;
    PlainSecrets m_secrets;
};

/// Hands real company files out as QuickStore.
class QuickFiles : public CompanyFiles
{
public:
    explicit QuickFiles(CompanyFiles& files)
        : m_files(files)
    {
    }

    Result<std::unique_ptr<CompanyStore>> create(const QString& path,
                                                 const Company& company) override
    {
        return quick(m_files.create(path, company));
    }

    Result<std::unique_ptr<CompanyStore>> open(const QString& path, const QString& holder) override
    {
        return quick(m_files.open(path, holder));
    }

    Result<> restore(const QString& backup, const QString& target) override
    {
        return m_files.restore(backup, target);
    }

    Result<bool> isSealed(const QString& backup) override { return m_files.isSealed(backup); }

    Result<std::unique_ptr<PreparedRestore>>
    prepareRestore(const QString& backup,
                   const QString& target,
                   const std::optional<RecoveryCode>& code) override
    {
        return m_files.prepareRestore(backup, target, code);
    }

private:
    static Result<std::unique_ptr<CompanyStore>> quick(Result<std::unique_ptr<CompanyStore>> store)
    {
        if (!store)
            return store;
        return std::make_unique<QuickStore>(*std::move(store));
    }

    CompanyFiles& m_files;
};

} // namespace plumbline::testing
