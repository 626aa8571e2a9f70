// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"
#include "storage/repositories/SqliteRepositories.h"

namespace plumbline {

/// One transaction, sealed as it is committed. Where COMMIT fails it finds out by the trail whether
/// it was saved after all.
class SqliteUnitOfWork final : public UnitOfWork
{
public:
    /// `headBefore` is where the trail stood when the transaction began (Sealer::head).
    SqliteUnitOfWork(Database& database, SqliteRepositories& repositories, std::int64_t headBefore);
    SqliteUnitOfWork(const SqliteUnitOfWork&) = delete;
    SqliteUnitOfWork& operator=(const SqliteUnitOfWork&) = delete;
    SqliteUnitOfWork(SqliteUnitOfWork&&) = delete;
    SqliteUnitOfWork& operator=(SqliteUnitOfWork&&) = delete;
    ~SqliteUnitOfWork() override;

    [[nodiscard]] Repositories& repositories() override { return m_repositories; }

    [[nodiscard]] Result<> commit() override;

private:
    bool rollback();
    /// Writes the file anew, so that nothing of a person who was erased is left between its rows.
    void dropRemains();
    [[nodiscard]] Result<> outcome(std::int64_t expectedHead, const Error& met);

    Database& m_database;
    SqliteRepositories& m_repositories;
    std::int64_t m_headBefore;
    bool m_isOpen = true;
};

} // namespace plumbline
