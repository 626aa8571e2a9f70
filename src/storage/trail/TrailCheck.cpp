// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/TrailCheck.h"

#include "storage/migrations/Migration.h"
#include "storage/sqlite/SchemaFingerprint.h"
#include "storage/trail/TableSeals.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

tl::unexpected<Error> stopped()
{
    return failure(
        ErrorCode::Cancelled, {}, QT_TRANSLATE_NOOP("Messages", "The check was stopped."));
}

QString numberText(std::int64_t number)
{
    return QString::number(static_cast<qlonglong>(number));
}

} // namespace

TrailCheck::TrailCheck(Database& database, const TrailWatch& watch)
    : m_database(database)
    , m_watch(watch)
    , m_persons(database)
{
}

void TrailCheck::add(const char* text, QString where, QStringList arguments)
{
    m_report.add({{text, std::move(arguments)}, std::move(where)});
}

Result<TrailReport> TrailCheck::run(const std::optional<TrailCode>& known)
{
    constexpr int kAll = 1'000;
    const std::vector<Step> steps{&TrailCheck::checkPages,
                                  &TrailCheck::checkSchema,
                                  &TrailCheck::readLinks,
                                  &TrailCheck::readEntries,
                                  &TrailCheck::readAllSeals,
                                  &TrailCheck::checkChain,
                                  &TrailCheck::checkRows};
    int done = 0;
    for (const Step step : steps) {
        if (const Result<> checked = (this->*step)(); !checked) {
            if (checked.error().code == ErrorCode::Cancelled)
                return failure(checked.error());
            // What can't even be read is not as it was left.
            m_report.add({checked.error().message, checked.error().at});
        }
        if (m_watch.isCancelled && m_watch.isCancelled())
            return stopped();
        if (m_watch.reached)
            m_watch.reached(++done * kAll / static_cast<int>(steps.size() + 1));
    }
    if (known)
        checkKnown(*known);
    return std::move(m_report);
}

Result<> TrailCheck::checkPages()
{
    Statement pages(m_database, "PRAGMA main.integrity_check");
    const Result<> looked = pages.read([this](const Row& row) {
        if (row.text(0) != QLatin1String("ok"))
            add(QT_TRANSLATE_NOOP("Messages", "The file is damaged: %1"), {}, {row.text(0)});
    });
    if (!looked)
        return looked;
    Statement references(m_database, "PRAGMA main.foreign_key_check");
    return references.read([this](const Row& row) {
        add(QT_TRANSLATE_NOOP("Messages", "A row of %1 names a row of %2 that is not there."),
            row.text(0),
            {row.text(0), row.text(2)});
    });
}

Result<> TrailCheck::checkSchema()
{
    const auto version = m_database.value(QStringLiteral("PRAGMA main.user_version"));
    const Result<QByteArray> found = schemaFingerprint(m_database);
    if (!version || !found)
        return failure(version ? found.error() : version.error());
    for (const Migration& migration : releasedMigrations()) {
        if (QString::number(migration.version) == version->value_or(QString())
            && *found == migration.fingerprint)
            return {};
    }
    add(QT_TRANSLATE_NOOP("Messages", "The tables of the file are not as this program made them."),
        {});
    return {};
}

Result<> TrailCheck::readLinks()
{
    Statement links(m_database, "SELECT number, sequence, hash FROM audit_link ORDER BY number");
    const Result<> read = links.read([this](const Row& row) {
        m_links.push_back({{row.integer(0), row.integer(1), row.bytes(2)}, {}, {}});
    });
    if (read && !m_links.empty() && m_links.back().stored.hash.size() >= TrailCode::kHashBytes)
        m_report.head = TrailCode::of(m_links.back().stored.sequence, m_links.back().stored.hash);
    return read;
}

Result<> TrailCheck::readEntries()
{
    Statement entries(m_database,
                      QByteArray("SELECT ") + kEntryColumns + " FROM audit ORDER BY sequence");
    QByteArray running = chainStart();
    std::size_t link = 0;
    const auto endLinks = [&](std::int64_t sequence) {
        for (; link < m_links.size() && m_links[link].stored.sequence < sequence; ++link) {
            m_links[link].entries = running;
            running = m_links[link].stored.hash;
        }
    };
    std::int64_t last = 0;
    const Result<> read = entries.read([&](const Row& row) {
        const StoredEntry entry = storedEntryIn(row);
        ++m_report.entries;
        endLinks(entry.sequence);
        if (entry.sequence != last + 1)
            add(QT_TRANSLATE_NOOP("Messages", "Entries of the trail are missing before entry %1."),
                numberText(entry.sequence),
                {numberText(entry.sequence)});
        if (link == m_links.size())
            add(QT_TRANSLATE_NOOP("Messages",
                                  "Entry %1 of the trail was added by another program."),
                numberText(entry.sequence),
                {numberText(entry.sequence)});
        last = entry.sequence;
        running = chained(running, entry);
    });
    endLinks(std::numeric_limits<std::int64_t>::max());
    if (read && !m_links.empty() && m_links.back().stored.sequence > last)
        add(QT_TRANSLATE_NOOP("Messages", "The trail's last entries are missing, from %1 on."),
            numberText(last + 1),
            {numberText(last + 1)});
    return read;
}

Result<> TrailCheck::readAllSeals()
{
    std::int64_t open = 0;
    std::optional<TrailHash> hash;
    const auto close = [&] {
        if (hash)
            m_links[static_cast<std::size_t>(open - 1)].seals = hash->result();
        hash.reset();
    };
    const Result<> read = readSeals(m_database, [&](const StoredSeals& seals) -> Result<> {
        // They stand in the order of their links.
        const bool isKnown = seals.link >= std::max<std::int64_t>(open, 1)
            && seals.link <= static_cast<std::int64_t>(m_links.size());
        if (isKnown) {
            if (seals.link != open)
                close();
            open = seals.link;
            if (!hash)
                hash.emplace();
            addSeals(*hash, seals);
        }
        if (!m_state.add(seals) || !isKnown)
            add(QT_TRANSLATE_NOOP("Messages", "Seals of %1 can't be read."),
                QString::fromLatin1(seals.table),
                {QString::fromLatin1(seals.table)});
        return {};
    });
    close();
    return read;
}

Result<> TrailCheck::checkChain()
{
    std::int64_t number = 0;
    for (const Link& link : m_links) {
        ++number;
        const bool fits = link.stored.number == number
            && link.stored.hash
                == linkHash(link.stored.number, link.stored.sequence, link.entries, link.seals);
        if (!fits)
            add(QT_TRANSLATE_NOOP("Messages",
                                  "The chain of the trail is broken at entry %1 (link %2): entries "
                                  "or seals up to there were changed, added or removed."),
                numberText(link.stored.sequence),
                {numberText(link.stored.sequence), numberText(number)});
    }
    if (m_links.empty())
        add(QT_TRANSLATE_NOOP("Messages", "The file has no chain of its trail."), {});
    return {};
}

void TrailCheck::checkKnown(const TrailCode& known)
{
    for (const Link& link : m_links) {
        if (link.stored.sequence == known.sequence() && link.stored.hash.startsWith(known.hash()))
            return;
    }
    add(QT_TRANSLATE_NOOP("Messages",
                          "The trail of this file never stood at %1: it was rolled back, made "
                          "anew, or is another company's."),
        known.toString(),
        {known.toString()});
}

Result<> TrailCheck::checkRows()
{
    const auto tables = sealedTables(m_database);
    if (!tables)
        return failure(tables.error());
    for (const SealedTable& table : *tables) {
        if (m_watch.isCancelled && m_watch.isCancelled())
            return stopped();
        const Result<> checked = checkTable(table);
        if (!checked)
            m_report.add({checked.error().message, QString::fromLatin1(table.name)});
    }
    for (auto gone = m_state.tables().begin(); gone != m_state.tables().end(); ++gone)
        add(QT_TRANSLATE_NOOP("Messages", "The table %1 is missing."),
            QString::fromLatin1(gone.key()),
            {QString::fromLatin1(gone.key())});
    return {};
}

Result<> TrailCheck::checkTable(const SealedTable& table)
{
    SealState::Table sealed = m_state.take(table.name);
    TableSeals rows(m_database, table, m_persons, MissingPerson::LeaveOut);
    const Result<> read =
        rows.all([&](const QByteArray& key, const QByteArray& digest) -> Result<> {
            ++m_report.rows;
            compareRow(table, sealed.take(key), key, digest);
            return {};
        });
    if (!read)
        return read;
    for (auto left = sealed.begin(); left != sealed.end(); ++left) {
        if (!left->digest.isEmpty())
            add(QT_TRANSLATE_NOOP("Messages", "A row of %1 is missing."),
                where(table.name, left.key()),
                {QString::fromLatin1(table.name)});
    }
    return {};
}

void TrailCheck::compareRow(const SealedTable& table,
                            const SealState::Seal& seal,
                            const QByteArray& key,
                            const QByteArray& digest)
{
    if (seal.digest == digest)
        return;
    const QString name = QString::fromLatin1(table.name);
    if (seal.digest.isEmpty())
        add(QT_TRANSLATE_NOOP("Messages", "A row of %1 was added by another program."),
            where(table.name, key),
            {name});
    else
        add(QT_TRANSLATE_NOOP("Messages", "A row of %1 was changed by another program."),
            where(table.name, key),
            {name});
}

QString TrailCheck::where(const QByteArray& table, const QByteArray& key)
{
    QStringList parts = QString::fromUtf8(key).split(QLatin1Char('/'));
    for (QString& part : parts) {
        if (!part.startsWith(QLatin1Char('#')))
            continue;
        const auto person = m_persons.find(part.mid(1).toLongLong());
        if (person && *person != nullptr)
            part = QString::fromUtf8((*person)->employee);
    }
    return QString::fromLatin1(table) + QLatin1Char(' ') + parts.join(QLatin1Char('/'));
}

} // namespace plumbline
