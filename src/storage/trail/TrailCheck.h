// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"
#include "storage/trail/PersonKeys.h"
#include "storage/trail/SealState.h"
#include "storage/trail/SealedTable.h"
#include "storage/trail/TrailChain.h"

namespace plumbline {

/// Checks a whole open file: what SQLite says of its pages, its schema, the chain, and every row
/// against its seal. Lists whatever does not fit; changes nothing.
class TrailCheck
{
public:
    TrailCheck(Database& database, const TrailWatch& watch);

    [[nodiscard]] Result<TrailReport> run(const std::optional<TrailCode>& known);

private:
    struct Link
    {
        TrailLink stored;
        QByteArray entries; ///< What the entries up to there come to.
        QByteArray seals; ///< What its seals come to.
    };

    using Step = Result<> (TrailCheck::*)();

    [[nodiscard]] Result<> checkPages();
    [[nodiscard]] Result<> checkSchema();
    [[nodiscard]] Result<> readLinks();
    [[nodiscard]] Result<> readEntries();
    [[nodiscard]] Result<> readAllSeals();
    [[nodiscard]] Result<> checkChain();
    [[nodiscard]] Result<> checkRows();
    [[nodiscard]] Result<> checkTable(const SealedTable& table);
    void checkKnown(const TrailCode& known);
    void compareRow(const SealedTable& table,
                    const SealState::Seal& seal,
                    const QByteArray& key,
                    const QByteArray& digest);
    [[nodiscard]] QString where(const QByteArray& table, const QByteArray& key);
    void add(const char* text, QString where, QStringList arguments = {});

    Database& m_database;
    const TrailWatch& m_watch;
    PersonKeys m_persons;
    std::vector<Link> m_links;
    SealState m_state;
    TrailReport m_report;
};

} // namespace plumbline
