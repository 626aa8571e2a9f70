// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/trail/RowLog.h"
#include "storage/trail/SealWriter.h"
#include "storage/trail/TrailChain.h"

#include <utility>

namespace plumbline {

/// Seals what a transaction changed, as the last thing before its COMMIT. In a file of a version
/// that has no seals it does nothing.
class Sealer
{
public:
    explicit Sealer(Database& database);

    [[nodiscard]] TrailChain& chain() { return m_chain; }

    [[nodiscard]] PersonKeys& persons() { return m_persons; }

    [[nodiscard]] RecordGroups& groups() { return m_groups; }

    /// Before BEGIN.
    [[nodiscard]] Result<> prepare();
    /// After BEGIN.
    [[nodiscard]] Result<> begin();
    /// Before COMMIT; adds a link to the chain if anything was changed or told.
    [[nodiscard]] Result<> seal();
    /// Grows with every transaction that is sealed; in older files with every entry.
    [[nodiscard]] Result<std::int64_t> head();
    /// After a rollback.
    void forget();

    /// Somebody is erased: what their rows left in the file has to go once that is committed.
    void noteErased() { m_hasErased = true; }

    [[nodiscard]] bool takeErased() { return std::exchange(m_hasErased, false); }

private:
    Database& m_database;
    TrailChain m_chain;
    PersonKeys m_persons;
    RecordGroups m_groups;
    RowLog m_log;
    SealWriter m_writer;
    Statement m_lastEntry; ///< Of older files.
    bool m_hasErased = false;
};

} // namespace plumbline
