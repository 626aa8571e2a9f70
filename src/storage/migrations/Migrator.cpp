// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migrator.h"

#include "storage/sqlite/SchemaFingerprint.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

Result<> Migrator::run(int version)
{
    // Tables are rebuilt with the references off; the check stands at the end of each step.
    if (Result<> off = m_database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    Result<> done;
    for (const Migration& migration : m_chain) {
        if (done && migration.version > version)
            done = apply(migration);
    }
    const Result<> on = m_database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    return done ? on : done;
}

Result<> Migrator::apply(const Migration& migration)
{
    if (Result<> begun = m_database.begin(); !begun)
        return begun;
    Result<> done = steps(migration);
    if (done)
        done = m_database.commitOnly();
    if (!done)
        m_database.rollback();
    return done;
}

Result<> Migrator::steps(const Migration& migration)
{
    for (const char* statement : migration.statements) {
        if (Result<> done = m_database.execute(QString::fromUtf8(statement)); !done)
            return done;
    }
    for (const QString& stamp :
         {QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
          QStringLiteral("PRAGMA user_version = %1").arg(migration.version)}) {
        if (Result<> done = m_database.execute(stamp); !done)
            return done;
    }
    if (migration.version == m_chain.back().version) {
        if (Result<> done = finish(); !done)
            return done;
    }
    return checkReferences().and_then([&] { return checkSchema(migration.version); });
}

Result<> Migrator::finish()
{
    for (const Migration& migration : m_chain) {
        if (migration.atTheEnd == nullptr)
            continue;
        if (Result<> done = migration.atTheEnd(m_database); !done)
            return done;
    }
    return {};
}

Result<> Migrator::checkReferences()
{
    const auto broken = m_database.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return failure(broken.error());
    if (!*broken)
        return {};
    return failure(ErrorCode::DamagedFile,
                   m_database.path(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is damaged (%2)."),
                   {m_database.path(), **broken});
}

Result<> Migrator::checkSchema(int version)
{
    const Result<QByteArray> found = schemaFingerprint(m_database);
    if (!found)
        return failure(found.error());
    for (const Migration& migration : m_chain) {
        if (migration.version == version && *found == migration.fingerprint)
            return {};
    }
    return failure(
        ErrorCode::DamagedFile,
        m_database.path(),
        QT_TRANSLATE_NOOP("Messages",
                          "The tables of %1 are not as this program made them; restore a backup."),
        {m_database.path()});
}

} // namespace plumbline
