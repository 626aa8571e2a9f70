// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// Drafts of schemes as exact texts, each with its SHA-256, which is checked at every reading.
class SqliteDraftRepository final : public DraftRepository
{
public:
    explicit SqliteDraftRepository(Database& database);

    [[nodiscard]] Result<std::vector<StoredDraft>> drafts() override;
    [[nodiscard]] Result<std::optional<StoredDraft>> draft(const SchemeId& key) override;
    [[nodiscard]] Result<> save(const StoredDraft& draft) override;
    [[nodiscard]] Result<> remove(const SchemeId& key) override;

private:
    [[nodiscard]] Result<StoredDraft> checked(const Row& row) const;

    Database& m_database;
    Statement m_drafts;
    Statement m_draft;
    Statement m_save;
    Statement m_remove;
};

} // namespace plumbline
