// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/trail/Tampering.h"

#include "storage/trail/SealState.h"
#include "storage/trail/TrailChain.h"

#include <array>
#include <map>

namespace plumbline {

namespace {

QString quoted(const QByteArray& name)
{
    return QLatin1Char('"') + QString::fromUtf8(name) + QLatin1Char('"');
}

} // namespace

Tampering::Tampering(const QString& path, Random& random)
    : m_random(random)
    , m_database(Database::open(path, Database::Mode::ReadWrite).value())
{
    (void)m_database->execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    (void)m_database->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    readTables();
}

int Tampering::below(int end)
{
    return std::uniform_int_distribution<int>(0, end - 1)(m_random);
}

std::int64_t Tampering::number(const QByteArray& sql)
{
    return m_database->value(QString::fromUtf8(sql)).value().value_or(QString()).toLongLong();
}

void Tampering::readTables()
{
    Statement names(*m_database,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                    "'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    (void)names.read(
        [this](const Row& row) { m_tables.push_back({row.bytes(0), {}, {}, {}, {}}); });
    for (Table& table : m_tables) {
        Statement columns(*m_database, "SELECT name, type, pk FROM pragma_table_info(?)");
        (void)columns.read(
            [&table](const Row& row) {
                table.columns.append(row.bytes(0));
                table.isInteger.push_back(row.text(1) == QLatin1String("INTEGER"));
                table.isBytes.push_back(row.text(1) == QLatin1String("BLOB"));
                table.isKey.push_back(row.integer(2) > 0);
            },
            QString::fromUtf8(table.name));
        table.rows = static_cast<int>(number("SELECT count(*) FROM \"" + table.name + '"'));
    }
    std::erase_if(m_tables, [](const Table& table) { return table.rows == 0; });
}

const Tampering::Table& Tampering::anyTable()
{
    return m_tables[static_cast<std::size_t>(below(static_cast<int>(m_tables.size())))];
}

QByteArray Tampering::condition(const Table& table, int row)
{
    QByteArrayList keys;
    QByteArrayList terms;
    for (int column = 0; column < table.columns.size(); ++column) {
        if (table.isKey[static_cast<std::size_t>(column)])
            keys.append('"' + table.columns[column] + '"');
    }
    const QByteArray from =
        " FROM \"" + table.name + "\" LIMIT 1 OFFSET " + QByteArray::number(row);
    for (const QByteArray& key : keys)
        terms.append(key + " = (SELECT " + key + from + ")");
    return " WHERE " + terms.join(" AND ");
}

bool Tampering::run(const QByteArray& sql)
{
    std::vector<std::pair<QString, QString>> triggers;
    Statement read(*m_database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    (void)read.read(
        [&triggers](const Row& row) { triggers.emplace_back(row.text(0), row.text(1)); });
    for (const auto& [name, text] : triggers)
        (void)m_database->execute(QStringLiteral("DROP TRIGGER ") + name);
    const std::int64_t before = number("SELECT total_changes()");
    const bool isDone = m_database->execute(QString::fromUtf8(sql)).has_value()
        && number("SELECT total_changes()") > before;
    for (const auto& [name, text] : triggers)
        (void)m_database->execute(text);
    return isDone;
}

QString Tampering::changeCell()
{
    const Table& table = anyTable();
    const int column = below(static_cast<int>(table.columns.size()));
    const QByteArray name = '"' + table.columns[column] + '"';
    const auto place = static_cast<std::size_t>(column);
    const std::array<QByteArray, 2> integers{"coalesce(" + name + ", 0) + 1",
                                             "coalesce(" + name + ", 7) * 3 + 1"};
    const std::array<QByteArray, 2> texts{"coalesce(" + name + ", '') || '1'",
                                          "'0' || coalesce(" + name + ", '')"};
    const QByteArray value = table.isInteger[place] ? integers[static_cast<std::size_t>(below(2))]
        : table.isBytes[place] ? "CAST(coalesce(" + name + ", x'') || 'x' AS BLOB)"
                               : texts[static_cast<std::size_t>(below(2))];
    const QByteArray sql = "UPDATE \"" + table.name + "\" SET " + name + " = " + value
        + condition(table, below(table.rows));
    return run(sql) ? QString::fromUtf8(sql) : QString();
}

QString Tampering::removeRow()
{
    const Table& table = anyTable();
    const QByteArray sql =
        "DELETE FROM \"" + table.name + '"' + condition(table, below(table.rows));
    return run(sql) ? QString::fromUtf8(sql) : QString();
}

QString Tampering::addRow()
{
    const Table& table = anyTable();
    QByteArrayList values;
    for (int column = 0; column < table.columns.size(); ++column) {
        const QByteArray name = '"' + table.columns[column] + '"';
        const auto place = static_cast<std::size_t>(column);
        if (!table.isKey[place])
            values.append(name);
        else
            values.append(table.isInteger[place] ? name + " + 1000" : name + " || 'z'");
    }
    const QByteArray sql = "INSERT INTO \"" + table.name + "\" SELECT " + values.join(", ")
        + " FROM \"" + table.name + '"' + condition(table, below(table.rows));
    return run(sql) ? QString::fromUtf8(sql) : QString();
}

QString Tampering::swapEntries()
{
    const int count = static_cast<int>(number("SELECT count(*) FROM audit"));
    const QByteArray a = QByteArray::number(below(count) + 1);
    const QByteArray b = QByteArray::number(below(count) + 1);
    if (a == b)
        return {};
    const QByteArray sql = "UPDATE audit SET sequence = CASE sequence WHEN " + a + " THEN -" + b
        + " ELSE -" + a + " END WHERE sequence IN (" + a + ", " + b + ")";
    return run(sql) && run("UPDATE audit SET sequence = -sequence WHERE sequence < 0")
        ? QString::fromUtf8(sql)
        : QString();
}

QString Tampering::changeSchema()
{
    const Table& table = anyTable();
    const QString name = quoted(table.name);
    const QString column = quoted(table.columns[below(static_cast<int>(table.columns.size()))]);
    QString sql;
    switch (below(4)) {
    case 0: {
        const auto trigger = m_database->value(QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY random() LIMIT 1"));
        sql = QStringLiteral("DROP TRIGGER ") + trigger->value();
        break;
    }
    case 1:
        sql = QStringLiteral("CREATE TRIGGER quietly AFTER UPDATE ON %1 BEGIN SELECT 1; END")
                  .arg(name);
        break;
    case 2:
        sql = QStringLiteral("CREATE INDEX more ON %1 (%2)").arg(name, column);
        break;
    default:
        sql = QStringLiteral("ALTER TABLE %1 ADD COLUMN more TEXT").arg(name);
        break;
    }
    return m_database->execute(sql) ? sql : QString();
}

QString Tampering::resealTail()
{
    const int count = static_cast<int>(number("SELECT count(*) FROM audit"));
    const QByteArray which = QByteArray::number(below(count) + 1);
    if (!run("UPDATE audit SET user = user || ' II' WHERE sequence = " + which))
        return {};
    std::vector<TrailLink> links;
    Statement readLinks(*m_database, "SELECT number, sequence FROM audit_link ORDER BY number");
    (void)readLinks.read(
        [&links](const Row& row) { links.push_back({row.integer(0), row.integer(1), {}}); });
    std::map<std::int64_t, TrailHash> seals;
    (void)readSeals(*m_database, [&seals](const StoredSeals& some) -> Result<> {
        addSeals(seals[some.link], some);
        return {};
    });
    std::vector<StoredEntry> entries;
    Statement readEntries(*m_database,
                          QByteArray("SELECT ") + kEntryColumns + " FROM audit ORDER BY sequence");
    (void)readEntries.read([&entries](const Row& row) { entries.push_back(storedEntryIn(row)); });
    QByteArray running = chainStart();
    std::size_t next = 0;
    for (TrailLink& link : links) {
        for (; next < entries.size() && entries[next].sequence <= link.sequence; ++next)
            running = chained(running, entries[next]);
        const auto some = seals.find(link.number);
        const QByteArray sealed = some != seals.end() ? some->second.result() : QByteArray();
        running = linkHash(link.number, link.sequence, running, sealed);
        if (!run("UPDATE audit_link SET hash = x'" + running.toHex()
                 + "' WHERE number = " + QByteArray::number(static_cast<qlonglong>(link.number))))
            return {};
    }
    return QStringLiteral("the chain made anew from entry ") + QString::fromUtf8(which);
}

} // namespace plumbline
