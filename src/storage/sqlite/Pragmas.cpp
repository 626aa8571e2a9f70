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
constexpr Pragma kLocking{"locking_mode", "EXCLUSIVE", "exclusive"};

constexpr std::array kPragmas{
    kLocking,
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

} // namespace

std::span<const Pragma> companyPragmas()
{
    return kPragmas;
}

Result<> applyPragmas(Database& database)
{
    if (Result<> locking = apply(database, kLocking); !locking)
        return locking;
    // In exclusive mode the lock taken here stays until the connection closes. A journal left by
    // a crash is played back now.
    for (const char* sql : {"BEGIN EXCLUSIVE", "COMMIT"}) {
        if (Result<> claimed = database.execute(QLatin1String(sql)); !claimed)
            return claimed;
    }
    for (const Pragma& pragma : kPragmas) {
        if (Result<> applied = apply(database, pragma); !applied)
            return applied;
    }
    return {};
}

} // namespace plumbline
