// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// The trail: one row a change, numbered from 1 without gaps, never changed.
class SqliteAuditRepository final : public AuditRepository
{
public:
    explicit SqliteAuditRepository(Database& database);

    [[nodiscard]] Result<> add(const AuditEntry& entry) override;
    /// In order, at most `limit` of those after the sequence number `after`.
    [[nodiscard]] Result<std::vector<AuditEntry>> entries(std::int64_t after, int limit) override;
    [[nodiscard]] Result<std::int64_t> head() override; ///< 0 where there is none.

private:
    Statement m_add;
    Statement m_entries;
    Statement m_head;
};

} // namespace plumbline
