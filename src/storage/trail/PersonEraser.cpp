// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/PersonEraser.h"

#include "storage/repositories/StoredForms.h"
#include "storage/trail/PersonTexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

constexpr const char* kTriggers =
    "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' ORDER BY rowid";

/// Tables that hold nothing about people, or keep it sealed.
bool isLeftAlone(const QByteArray& table)
{
    static const QByteArrayList kTables{"person", "scheme_version", "scheme_draft", "scheme_step"};
    return kTables.contains(table);
}

/// Columns that name an employee and nothing else.
bool isReference(const SealedTable& table, int column)
{
    static const QByteArrayList kColumns{
        "employee", "person", "owner", "leader", "holder", "joined_by"};
    return column == table.person || kColumns.contains(table.columns[column]);
}

} // namespace

PersonEraser::PersonEraser(Database& database, PersonKeys& persons)
    : m_database(database)
    , m_persons(persons)
{
}

Result<EmployeeId> PersonEraser::run(const EmployeeId& employee)
{
    const auto tables = sealedTables(m_database);
    if (!tables)
        return failure(tables.error());
    if (Result<> found = readPerson(employee); !found)
        return failure(found.error());
    const Result<const KnownPerson*> person = m_persons.findOrMake(m_id);
    if (!person)
        return failure(person.error());
    const KnownPerson known = **person;
    m_pseudonym = "erased-" + QByteArray::number(static_cast<qlonglong>(known.number));
    const auto triggers = liftTriggers();
    if (!triggers)
        return failure(triggers.error());
    Result<> done = m_database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"))
                        .and_then([this] { return forgetRecordTexts(); })
                        .and_then([this] { return forgetTexts(); });
    for (const SealedTable& table : *tables) {
        // Whose row it is comes last: until then it tells whose texts these are.
        std::vector<int> columns;
        for (int column = 0; column < table.columns.size(); ++column) {
            if (column != table.person)
                columns.push_back(column);
        }
        if (table.person >= 0)
            columns.push_back(table.person);
        for (const int column : columns) {
            const auto type = table.types[static_cast<std::size_t>(column)];
            if (done && type != SealedTable::Type::Integer && !isLeftAlone(table.name))
                done = replaceIn(table, column);
        }
    }
    for (const Trigger& trigger : *triggers) {
        if (done)
            done = m_database.execute(trigger.sql);
    }
    const QString pseudonym = QString::fromLatin1(m_pseudonym);
    return done.and_then([&] { return m_persons.erase(known, pseudonym); }).map([&] {
        return EmployeeId(pseudonym);
    });
}

Result<> PersonEraser::readPerson(const EmployeeId& employee)
{
    Statement names(m_database, "SELECT id, name FROM employee ORDER BY id = ?1");
    QByteArrayList others;
    m_id.clear();
    const Result<> read = names.read(
        [&](const Row& row) {
            if (row.bytes(0) != employee.text().toUtf8()) {
                others.append(row.bytes(1));
                return;
            }
            m_id = row.bytes(0);
            m_name = row.bytes(1);
        },
        employee.text());
    if (!read)
        return read;
    if (m_id.isEmpty()) {
        return failure(ErrorCode::NotFound,
                       employee.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                       {employee.text()});
    }
    // A namesake keeps the name wherever it is not plain whose it is.
    for (const QByteArray& other : others) {
        if (!m_name.isEmpty() && other.contains(m_name))
            m_longerNames.push_back(other);
    }
    return {};
}

Result<std::vector<PersonEraser::Trigger>> PersonEraser::liftTriggers()
{
    std::vector<Trigger> triggers;
    Statement read(m_database, kTriggers);
    Result<> done =
        read.read([&triggers](const Row& row) { triggers.push_back({row.text(0), row.text(1)}); });
    for (const Trigger& trigger : triggers) {
        if (done)
            done = m_database.execute(QStringLiteral("DROP TRIGGER main.%1").arg(trigger.name));
    }
    return done.map([&triggers] { return std::move(triggers); });
}

Result<> PersonEraser::forgetTexts()
{
    for (const PersonText& text : personTexts()) {
        Statement said(m_database, text.select());
        const Result<> read = said.read(
            [this](const Row& row) {
                QByteArray value = row.bytes(0);
                value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
                if (!value.isEmpty())
                    m_texts.push_back(value);
            },
            QString::fromUtf8(m_id));
        if (!read)
            return read;
        Statement forget(m_database, text.update());
        if (Result<> done = forget.run(QString::fromUtf8(m_id)); !done)
            return done;
    }
    // The longest first: one may stand in another.
    std::ranges::sort(m_texts, std::ranges::greater{}, &QByteArray::size);
    const QByteArray bytes("-");
    Statement files(
        m_database,
        "UPDATE attachment SET name = '-', bytes = ?1, sha256 = ?2 WHERE employee = ?3");
    return files.run(bytes, digestOf(bytes), QString::fromUtf8(m_id));
}

Result<> PersonEraser::forgetRecordTexts()
{
    for (const QByteArray& statement : recordTextUpdates()) {
        Statement forget(m_database, statement);
        if (Result<> done = forget.run(QString::fromUtf8(m_id)); !done)
            return done;
    }
    return {};
}

Result<> PersonEraser::replaceIn(const SealedTable& table, int column)
{
    const auto edits = editsIn(table, column);
    if (!edits)
        return failure(edits.error());
    for (const Edit& edit : *edits) {
        if (Result<> done = put(table, column, edit); !done)
            return done;
    }
    return {};
}

Result<std::vector<PersonEraser::Edit>> PersonEraser::editsIn(const SealedTable& table, int column)
{
    const QByteArray name = SealedTable::quoted(table.columns[column]);
    QByteArrayList columns = table.keyNames();
    columns.append(name);
    if (table.person >= 0)
        columns.append(SealedTable::quoted(table.columns[table.person]));
    Statement found(m_database,
                    "SELECT " + columns.join(", ") + " FROM main." + table.quotedName()
                        + " WHERE instr(CAST(" + name + " AS BLOB), ?1) > 0 OR instr(CAST(" + name
                        + " AS BLOB), ?2) > 0"
                        + (table.person >= 0 ? " OR " + columns.back() + " = ?3"
                                             : QByteArray(" AND ?3 <> ''")));
    std::vector<Edit> edits;
    const int keys = static_cast<int>(table.keys.size());
    const Result<> read = found.read(
        [&](const Row& row) {
            const QByteArray before = row.bytes(keys);
            QByteArray after = replaced(table, column, before);
            const bool isOwn = table.person >= 0 && row.bytes(keys + 1) == m_id;
            if (isOwn) {
                for (const QByteArray& text : m_texts)
                    after.replace('"' + text + '"', "\"-\"");
                if (!m_name.isEmpty())
                    after.replace(m_name, m_pseudonym);
            }
            if (after == before)
                return;
            Edit edit{{}, after};
            for (int key = 0; key < keys; ++key)
                edit.keys.push_back(row.bytes(key));
            edits.push_back(std::move(edit));
        },
        m_id,
        m_name.isEmpty() ? m_id : m_name,
        QString::fromUtf8(m_id));
    return read.map([&edits] { return std::move(edits); });
}

Result<> PersonEraser::put(const SealedTable& table, int column, const Edit& edit)
{
    QByteArrayList conditions;
    for (const QByteArray& key : table.keyNames())
        conditions.append(key + " = ?");
    Statement update(m_database,
                     "UPDATE main." + table.quotedName() + " SET "
                         + SealedTable::quoted(table.columns[column]) + " = ? WHERE "
                         + conditions.join(" AND "));
    const auto bind = [&](StatementBackend& to, int place, int of, const QByteArray& value) {
        switch (table.types[static_cast<std::size_t>(of)]) {
        case SealedTable::Type::Integer:
            return to.bindInteger(place, value.toLongLong());
        case SealedTable::Type::Text:
            return to.bindUtf8(place, {value.constData(), static_cast<std::size_t>(value.size())});
        case SealedTable::Type::Bytes:
            return to.bindBytes(place, value);
        }
    };
    return update
        .runBound([&](StatementBackend& to) {
            bind(to, 0, column, edit.value);
            for (std::size_t key = 0; key < edit.keys.size(); ++key)
                bind(to, static_cast<int>(key) + 1, table.keys[key], edit.keys[key]);
        })
        .map([](std::int64_t) {});
}

QByteArray PersonEraser::replaced(const SealedTable& table, int column, QByteArray text) const
{
    if (isReference(table, column) && text == m_id)
        return m_pseudonym;
    // A figure may look like a staff number; what names somebody in a document has one of these
    // names, or stands where a name of a member does.
    for (const char* field : {"id", "employee", "person", "leader", "owner", "from", "to"})
        text.replace('"' + QByteArray(field) + "\":\"" + m_id + '"',
                     '"' + QByteArray(field) + "\":\"" + m_pseudonym + '"');
    text.replace('"' + m_id + "\":", '"' + m_pseudonym + "\":");
    return withoutName(std::move(text));
}

QByteArray PersonEraser::withoutName(QByteArray text) const
{
    if (m_name.isEmpty() || !text.contains(m_name))
        return text;
    const bool hasNamesake = std::ranges::any_of(
        m_longerNames, [&text](const QByteArray& name) { return text.contains(name); });
    return hasNamesake ? text : text.replace(m_name, m_pseudonym);
}

} // namespace plumbline
