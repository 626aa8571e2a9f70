// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"
#include "tests/support/InMemoryRepositories.h"
#include "tests/support/InMemoryVault.h"
#include "tests/support/PlainSecrets.h"

namespace plumbline::testing {

/// A company file without a file. A transaction works on a copy; commit puts it in place.
class InMemoryStore : public CompanyStore
{
public:
    Contents contents;
    /// Makes every commit fail as a full disk does.
    bool isDiskFull = false;

    [[nodiscard]] QString path() const override { return QStringLiteral("memory.plumb"); }

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin() override
    {
        return std::make_unique<Work>(*this);
    }

    [[nodiscard]] Repositories& repositories() override { return m_repositories; }

    [[nodiscard]] Result<> backup(const QString&) override { return {}; }

    [[nodiscard]] Secrets& secrets() override { return m_secrets; }

    [[nodiscard]] InMemoryVault& vault() override { return m_vault; }

private:
    class Work : public UnitOfWork
    {
    public:
        explicit Work(InMemoryStore& store)
            : m_store(store)
            , m_contents(store.contents)
            , m_repositories(m_contents)
        {
        }

        Repositories& repositories() override { return m_repositories; }

        Result<> commit() override
        {
            if (m_store.isDiskFull)
                return failure(ErrorCode::DiskFull, {}, "The disk is full.");
            m_store.contents = m_contents;
            return {};
        }

    private:
        InMemoryStore& m_store;
        Contents m_contents;
        InMemoryRepositories m_repositories;
    };

    InMemoryRepositories m_repositories{contents};
    PlainSecrets m_secrets;
    InMemoryVault m_vault;
};

} // namespace plumbline::testing
