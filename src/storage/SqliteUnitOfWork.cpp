// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteUnitOfWork.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

SqliteUnitOfWork::SqliteUnitOfWork(Database& database,
                                   SqliteRepositories& repositories,
                                   std::int64_t headBefore)
    : m_database(database)
    , m_repositories(repositories)
    , m_headBefore(headBefore)
{
}

SqliteUnitOfWork::~SqliteUnitOfWork()
{
    if (m_isOpen)
        rollback();
}

Result<> SqliteUnitOfWork::commit()
{
    if (!m_isOpen) {
        return failure(ErrorCode::Conflict,
                       m_database.path(),
                       QT_TRANSLATE_NOOP("Messages", "This change has been saved or undone."));
    }
    if (const std::optional<Error> broken = m_database.broken()) {
        rollback();
        return failure(*broken);
    }
    const Result<std::int64_t> expected =
        m_repositories.sealer().seal().and_then([this] { return m_repositories.sealer().head(); });
    if (!expected) {
        rollback();
        return failure(expected.error());
    }
    const Result<> committed = m_database.commitOnly();
    if (!committed)
        return outcome(*expected, committed.error());
    m_isOpen = false;
    if (m_repositories.sealer().takeErased())
        dropRemains();
    return {};
}

void SqliteUnitOfWork::dropRemains()
{
    // secure_delete overwrites rows, not the copies that moving rows between pages leaves behind.
    // Where there is no room for it now, the change stands all the same.
    (void)m_database.execute(QStringLiteral("VACUUM"));
}

bool SqliteUnitOfWork::rollback()
{
    m_isOpen = false;
    const bool wasOpen = m_database.rollback();
    m_repositories.forget();
    return wasOpen;
}

Result<> SqliteUnitOfWork::outcome(std::int64_t expectedHead, const Error& met)
{
    const bool wasStillOpen = rollback();
    const Result<std::int64_t> head = m_repositories.sealer().head();
    const bool isTold = head && expectedHead != m_headBefore;
    if (isTold && *head == expectedHead)
        return {};
    if (head && (isTold || wasStillOpen) && *head == m_headBefore)
        return failure(met);
    return failure(
        ErrorCode::OutcomeUnknown,
        m_database.path(),
        QT_TRANSLATE_NOOP("Messages",
                          "It is not certain whether the last change was saved to %1; open the "
                          "file again and look."),
        {m_database.path()});
}

} // namespace plumbline
