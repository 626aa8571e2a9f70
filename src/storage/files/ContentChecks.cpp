// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/ContentChecks.h"

#include "storage/migrations/Migrator.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<std::int64_t> number(Database& database, const QString& sql)
{
    return database.value(sql).map([](const std::optional<QString>& text) {
        return static_cast<std::int64_t>(text.value_or(QString()).toLongLong());
    });
}

Result<int> checkVersion(Database& database, const MigrationChain& chain)
{
    const auto id = number(database, QStringLiteral("PRAGMA application_id"));
    const auto version = number(database, QStringLiteral("PRAGMA user_version"));
    if (!id || !version)
        return failure(id ? version.error() : id.error());
    if (*id != kApplicationId) {
        return failure(ErrorCode::ForeignFile,
                       database.path(),
                       QT_TRANSLATE_NOOP("Messages", "%1 is a database of another program."),
                       {database.path()});
    }
    if (*version > chain.back().version) {
        return failure(
            ErrorCode::NewerFile,
            database.path(),
            QT_TRANSLATE_NOOP("Messages",
                              "%1 was made by a newer version of this program; use that one."),
            {database.path()});
    }
    return static_cast<int>(*version);
}

Result<> checkPages(Database& database, CheckDepth depth)
{
    const auto said =
        database.value(depth == CheckDepth::Quick ? QStringLiteral("PRAGMA quick_check(1)")
                                                  : QStringLiteral("PRAGMA integrity_check(1)"));
    if (!said)
        return failure(said.error());
    if (*said == QLatin1String("ok"))
        return {};
    return failure(ErrorCode::DamagedFile,
                   database.path(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is damaged (%2)."),
                   {database.path(), said->value_or(QString())});
}

} // namespace

Result<int> checkContents(Database& database, const MigrationChain& chain, CheckDepth depth)
{
    const Result<int> version = checkVersion(database, chain);
    if (!version)
        return version;
    return Migrator(database, chain)
        .checkSchema(*version)
        .and_then([&] { return checkPages(database, depth); })
        .map([&] { return *version; });
}

Result<std::int64_t> auditHead(Database& database)
{
    return number(database, QStringLiteral("SELECT coalesce(max(sequence), 0) FROM audit"));
}

} // namespace plumbline
