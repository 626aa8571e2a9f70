// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Statement.h"
#include "storage/trail/TrailHash.h"

namespace plumbline {

/// An entry as its row in the file, texts in UTF-8.
struct StoredEntry
{
    std::int64_t sequence = 0;
    std::int64_t at = 0;
    QByteArray user;
    QByteArray action;
    QByteArray object;
    QByteArray before;
    QByteArray after;
    QByteArray reason;
    std::optional<std::int64_t> person = {};
    std::optional<QByteArray> texts = {}; ///< Sealed; the plain ones are empty then.
};

/// The columns of audit in the order that storedEntryIn() reads.
inline constexpr const char* kEntryColumns =
    "sequence, at, user, action, object, before, after, reason, person, texts";
[[nodiscard]] StoredEntry storedEntryIn(const Row& row);

/// Where a transaction ended: its last entry, and a hash over everything up to there.
struct TrailLink
{
    std::int64_t number = 0;
    std::int64_t sequence = 0;
    QByteArray hash;
};

/// What the chain comes to behind `before` with one more entry.
[[nodiscard]] QByteArray chained(const QByteArray& before, const StoredEntry& entry);
/// The hash of a link; `entries`: what the entries since the link before came to; `seals`: the hash
/// over the rows of row_seal, empty where there are none.
[[nodiscard]] QByteArray linkHash(std::int64_t number,
                                  std::int64_t sequence,
                                  const QByteArray& entries,
                                  const QByteArray& seals);
/// What the chain begins with.
[[nodiscard]] QByteArray chainStart();

/// Where the chain stands within the transaction being made.
class TrailChain
{
public:
    explicit TrailChain(Database& database);

    /// Whether the file keeps one: those of version 7 on do.
    [[nodiscard]] Result<bool> isKept();
    [[nodiscard]] Result<TrailLink> last();
    [[nodiscard]] Result<std::int64_t> lastSequence();
    /// After the entry was written.
    [[nodiscard]] Result<> add(const StoredEntry& entry);

    [[nodiscard]] bool hasNews() const { return m_hasNews; }

    /// Ends the transaction's part of the chain.
    [[nodiscard]] Result<> link(const QByteArray& seals);
    void forget();

private:
    [[nodiscard]] Result<> load();

    Statement m_isThere;
    Statement m_lastLink;
    Statement m_lastSequence;
    Statement m_add;
    std::optional<bool> m_isKept;
    std::optional<TrailLink> m_last;
    std::int64_t m_sequence = 0;
    QByteArray m_running;
    bool m_hasNews = false;
};

} // namespace plumbline
