// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteCompanyStore.h"

#include "storage/files/CheckedCopy.h"
#include "storage/files/FileChecks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace plumbline {

SqliteCompanyStore::SqliteCompanyStore(std::unique_ptr<CompanyLock> lock,
                                       std::unique_ptr<Database> database,
                                       const MigrationChain& chain)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_repositories(*m_database)
    , m_vault(*m_database, chain)
    , m_chain(chain)
{
}

Result<std::unique_ptr<UnitOfWork>> SqliteCompanyStore::begin()
{
    Sealer& sealer = m_repositories.sealer();
    if (Result<> begun = sealer.prepare().and_then([this] { return m_database->begin(); }); !begun)
        return failure(begun.error());
    const Result<std::int64_t> head = sealer.begin().and_then([&sealer] { return sealer.head(); });
    if (!head) {
        m_database->rollback();
        return failure(head.error());
    }
    return std::make_unique<SqliteUnitOfWork>(*m_database, m_repositories, *head);
}

Result<> SqliteCompanyStore::backup(const QString& target)
{
    const QString place = QFileInfo(target).absoluteFilePath();
    if (QFileInfo(place).canonicalFilePath() == QFileInfo(m_database->path()).canonicalFilePath()) {
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 is the company file itself; name another "
                                         "file for its backup."),
                       {place});
    }
    if (Result<> checked = checkFolder(place).and_then([&] { return checkNoJournal(place); });
        !checked)
        return checked;
    // Held while writing: nobody may have the file open that is about to be replaced.
    const auto lock = CompanyLock::take(place, QString());
    if (!lock)
        return failure(lock.error());
    return CheckedCopy::make(*m_database, place, m_chain).and_then([](CheckedCopy copy) {
        return copy.replaceTarget();
    });
}

} // namespace plumbline
