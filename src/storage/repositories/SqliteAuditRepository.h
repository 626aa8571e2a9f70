// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/trail/EntryTexts.h"
#include "storage/trail/Sealer.h"

namespace plumbline {

/// The trail: one row a change, numbered from 1 without gaps, never changed. What it says of people
/// is kept sealed and told in plain words.
class SqliteAuditRepository final : public AuditRepository
{
public:
    SqliteAuditRepository(Database& database, Sealer& sealer);

    [[nodiscard]] Result<> add(const AuditEntry& entry) override;
    /// In order, at most `limit` of those after the sequence number `after`.
    [[nodiscard]] Result<std::vector<AuditEntry>> entries(std::int64_t after, int limit) override;
    [[nodiscard]] Result<std::int64_t> head() override; ///< 0 where there is none.

private:
    [[nodiscard]] Result<> addChained(const AuditEntry& entry);
    [[nodiscard]] Result<std::vector<AuditEntry>> plainEntries(std::int64_t after, int limit);

    Sealer& m_sealer;
    EntryTexts m_texts;
    Statement m_add;
    Statement m_addPlain; ///< In files older than version 7.
    Statement m_entries;
    Statement m_plainEntries;
    Statement m_head;
};

} // namespace plumbline
