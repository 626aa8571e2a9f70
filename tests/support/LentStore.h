// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/InMemoryStore.h"

namespace plumbline::testing {

/// Hands on to a store that outlives the one the queue holds, so that a test can look into it.
class LentStore : public CompanyStore
{
public:
    explicit LentStore(InMemoryStore& store)
        : m_store(store)
    {
    }

    [[nodiscard]] QString path() const override { return m_store.path(); }

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin() override { return m_store.begin(); }

    [[nodiscard]] Repositories& repositories() override { return m_store.repositories(); }

    [[nodiscard]] Secrets& secrets() override { return m_store.secrets(); }

    [[nodiscard]] Result<> backup(const QString& target) override { return m_store.backup(target); }

    [[nodiscard]] BackupVault& vault() override { return m_store.vault(); }

private:
    InMemoryStore& m_store;
};

} // namespace plumbline::testing
