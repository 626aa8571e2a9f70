// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/LentStore.h"

namespace plumbline::testing {

/// Every company file is the same store in memory, which a test can look into.
class LentFiles : public CompanyFiles
{
public:
    explicit LentFiles(InMemoryStore& store)
        : m_store(store)
    {
    }

    Result<std::unique_ptr<CompanyStore>> create(const QString&, const Company&) override
    {
        return std::make_unique<LentStore>(m_store);
    }

    Result<std::unique_ptr<CompanyStore>> open(const QString&, const QString&) override
    {
        return std::make_unique<LentStore>(m_store);
    }

    Result<> restore(const QString&, const QString&) override { return {}; }

    Result<bool> isSealed(const QString&) override { return false; }

    Result<std::unique_ptr<PreparedRestore>>
    prepareRestore(const QString&, const QString&, const std::optional<RecoveryCode>&) override
    {
        return failure(ErrorCode::NotFound, {}, "");
    }

private:
    InMemoryStore& m_store;
};

} // namespace plumbline::testing
