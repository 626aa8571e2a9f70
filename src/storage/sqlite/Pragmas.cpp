// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Pragmas.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace plumbline {

namespace {

/// The one place to change the journal. TRUNCATE with EXTRA lost no acknowledged commit in
/// simulated power cuts; DELETE with FULL and WAL with NORMAL did.
constexpr Pragma kJournal{"journal_mode", "TRUNCATE", "truncate"};

constexpr std::array kPragmas{
    Pragma{"locking_mode", "EXCLUSIVE", "exclusive"},
    kJournal,
    Pragma{"synchronous", "EXTRA", "3"},
    Pragma{"foreign_keys", "ON", "1"},
    Pragma{"recursive_triggers", "ON", "1"},
    Pragma{"secure_delete", "ON", "1"},
    Pragma{"cell_size_check", "ON", "1"},
    Pragma{"trusted_schema", "OFF", "0"},
    Pragma{"mmap_size", "0", "0"},
    Pragma{"temp_store", "MEMORY", "2"},
};

Result<> apply(Database& database, const Pragma& pragma)
{
    const QString name = QLatin1String(pragma.name);
    if (Result<> set = database.execute(
            QStringLiteral("PRAGMA %1 = %2").arg(name, QLatin1String(pragma.value)));
        !set)
        return set;
    const auto got = database.value(QStringLiteral("PRAGMA %1").arg(name));
    if (!got)
        return failure(got.error());
    // A SQLite built without memory mapping has no mmap_size to tell.
    if (got->value_or(QLatin1String(pragma.expected)) == QLatin1String(pragma.expected))
        return {};
    return failure(ErrorCode::IoFailed,
                   database.path(),
                   QT_TRANSLATE_NOOP("Messages", "%1 can't be kept safe here: %2 is %3."),
                   {database.path(), name, **got});
}

/// In exclusive mode the lock taken here stays until the connection closes. A journal left by a
/// crash is played back now. SQLite opens what it may not write read-only, and says so only when
/// something is written: hence the stamp, which is rolled back.
Result<> claim(Database& database)
{
    if (Result<> begun = database.execute(QStringLiteral("BEGIN EXCLUSIVE")); !begun)
        return begun;
    const Result<> written =
        database.value(QStringLiteral("PRAGMA user_version"))
            .and_then([&](const std::optional<QString>& version) {
                return database.execute(
                    QStringLiteral("PRAGMA user_version = %1").arg(version.value_or(QString())));
            });
    const Result<> undone = database.execute(QStringLiteral("ROLLBACK"));
    return written ? undone : written;
}

} // namespace

std::span<const Pragma> companyPragmas()
{
    return kPragmas;
}

Result<> applyPragmas(Database& database)
{
    for (const Pragma& pragma : kPragmas) {
        if (Result<> applied = apply(database, pragma); !applied)
            return applied;
    }
    return claim(database);
}

} // namespace plumbline
