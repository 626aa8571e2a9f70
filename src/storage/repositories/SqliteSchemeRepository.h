// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// Scheme versions as exact files, each with its SHA-256, which is checked at every reading, and
/// the steps of their course.
class SqliteSchemeRepository final : public SchemeRepository
{
public:
    explicit SqliteSchemeRepository(Database& database);

    /// By id, newest version first.
    [[nodiscard]] Result<std::vector<StoredScheme>> schemes() override;
    [[nodiscard]] Result<std::optional<StoredScheme>> scheme(const SchemeId& id,
                                                             int version) override;
    [[nodiscard]] Result<> add(const StoredScheme& scheme) override;
    [[nodiscard]] Result<std::vector<SchemeStep>> steps() override;
    [[nodiscard]] Result<> addStep(const SchemeStep& step) override;

private:
    [[nodiscard]] Result<StoredScheme> checked(const Row& row) const;

    Database& m_database;
    Statement m_schemes;
    Statement m_scheme;
    Statement m_add;
    Statement m_steps;
    Statement m_addStep;
};

} // namespace plumbline
