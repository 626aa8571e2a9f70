// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrations/Migration.h"
#include "storage/sqlite/Database.h"

namespace plumbline {

/// Brings the schema of an open file up to the newest version of a chain, one transaction a
/// version, with the version stamp inside it.
class Migrator
{
public:
    Migrator(Database& database, const MigrationChain& chain)
        : m_database(database)
        , m_chain(chain)
    {
    }

    /// From `version` (0: an empty file) on. What failed is as it was before its version.
    [[nodiscard]] Result<> run(int version);
    /// `damaged-file` where the schema is not exactly that of `version`.
    [[nodiscard]] Result<> checkSchema(int version);

private:
    [[nodiscard]] Result<> apply(const Migration& migration);
    [[nodiscard]] Result<> steps(const Migration& migration);
    [[nodiscard]] Result<> finish();
    [[nodiscard]] Result<> checkReferences();

    Database& m_database;
    const MigrationChain& m_chain;
};

} // namespace plumbline
