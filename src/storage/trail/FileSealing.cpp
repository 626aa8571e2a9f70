// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/FileSealing.h"

#include "storage/trail/EntryTexts.h"
#include "storage/trail/SealState.h"
#include "storage/trail/TableSeals.h"

namespace plumbline {

namespace {

constexpr int kAtOnce = 1'000;
constexpr const char* kRewrite =
    "UPDATE audit SET object = ?, before = ?, after = ?, reason = ?, person = ?, texts = ? "
    "WHERE sequence = ?";
/// To the letter as version 1 made it: the file's fingerprint holds it.
constexpr const char* kAuditStays = "CREATE TRIGGER audit_stays BEFORE UPDATE ON audit "
                                    "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END";

/// One file being sealed.
class Sealing
{
public:
    explicit Sealing(Database& database)
        : m_database(database)
        , m_persons(database)
        , m_texts(m_persons)
        , m_chain(database)
        , m_writer(database)
        , m_rewrite(database, kRewrite)
    {
    }

    [[nodiscard]] Result<> run()
    {
        return m_database.execute(QStringLiteral("DROP TRIGGER audit_stays"))
            .and_then([this] { return takeEntries(); })
            .and_then([this] { return m_database.execute(QString::fromLatin1(kAuditStays)); })
            .and_then([this] { return sealRows(); })
            .and_then([this] { return m_writer.finish(); })
            .and_then([this](const QByteArray& seals) {
                return seals.isEmpty() && !m_chain.hasNews() ? Result<>() : m_chain.link(seals);
            });
    }

private:
    [[nodiscard]] Result<> takeEntries();
    [[nodiscard]] Result<> takeEntry(const StoredEntry& entry);
    [[nodiscard]] Result<> sealRows();
    [[nodiscard]] Result<> sealTable(const SealedTable& table, SealState::Table known);

    Database& m_database;
    PersonKeys m_persons;
    EntryTexts m_texts;
    TrailChain m_chain;
    SealWriter m_writer;
    Statement m_rewrite;
};

Result<> Sealing::takeEntries()
{
    const Result<TrailLink> last = m_chain.last();
    if (!last)
        return failure(last.error());
    Statement entries(m_database,
                      QByteArray("SELECT ") + kEntryColumns
                          + " FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?");
    std::int64_t after = last->sequence;
    for (bool isMore = true; isMore;) {
        std::vector<StoredEntry> some;
        const Result<> read =
            entries.read([&some](const Row& row) { some.push_back(storedEntryIn(row)); },
                         after,
                         std::int64_t{kAtOnce});
        if (!read)
            return read;
        for (const StoredEntry& entry : some) {
            if (Result<> taken = takeEntry(entry); !taken)
                return taken;
            after = entry.sequence;
        }
        isMore = !some.empty();
    }
    return {};
}

Result<> Sealing::takeEntry(const StoredEntry& entry)
{
    if (entry.texts)
        return m_chain.add(entry);
    const Result<StoredEntry> sealed = m_texts.told(entry).and_then(
        [this](const AuditEntry& told) { return m_texts.stored(told); });
    if (!sealed)
        return failure(sealed.error());
    if (!sealed->texts)
        return m_chain.add(entry);
    return m_rewrite
        .run(QString::fromUtf8(sealed->object),
             QString::fromUtf8(sealed->before),
             QString::fromUtf8(sealed->after),
             QString::fromUtf8(sealed->reason),
             sealed->person,
             sealed->texts,
             sealed->sequence)
        .and_then([&] { return m_chain.add(*sealed); });
}

Result<> Sealing::sealRows()
{
    SealState known;
    const Result<> read = readSeals(m_database, [&known](const StoredSeals& seals) -> Result<> {
        (void)known.add(seals);
        return {};
    });
    const auto tables = read.and_then([this] { return sealedTables(m_database); });
    if (!tables)
        return failure(tables.error());
    for (const SealedTable& table : *tables) {
        if (Result<> sealed = sealTable(table, known.take(table.name)); !sealed)
            return sealed;
    }
    const Result<TrailLink> last = m_chain.last();
    for (auto gone = known.tables().begin(); gone != known.tables().end(); ++gone) {
        for (auto seal = gone->begin(); seal != gone->end(); ++seal) {
            if (seal->digest.isEmpty())
                continue;
            if (Result<> added = m_writer.add(last->number + 1, gone.key(), seal.key(), {}); !added)
                return added;
        }
    }
    return {};
}

Result<> Sealing::sealTable(const SealedTable& table, SealState::Table known)
{
    const Result<TrailLink> last = m_chain.last();
    if (!last)
        return failure(last.error());
    const auto add = [&](const QByteArray& key, const QByteArray& digest) {
        return m_writer.add(last->number + 1, table.name, key, digest);
    };
    TableSeals seals(m_database, table, m_persons, MissingPerson::Make);
    const Result<> all = seals.all([&](const QByteArray& key, const QByteArray& digest) {
        return known.take(key).digest == digest ? Result<>() : add(key, digest);
    });
    if (!all)
        return all;
    for (auto seal = known.begin(); seal != known.end(); ++seal) {
        if (seal->digest.isEmpty())
            continue;
        if (Result<> added = add(seal.key(), {}); !added)
            return added;
    }
    return {};
}

} // namespace

Result<> sealFile(Database& database)
{
    return Sealing(database).run();
}

} // namespace plumbline
