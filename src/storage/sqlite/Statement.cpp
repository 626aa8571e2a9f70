// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Statement.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

Result<> Statement::prepare()
{
    if (m_backend)
        return {};
    return m_database.prepare(m_sql.constData())
        .map([this](std::unique_ptr<StatementBackend> backend) { m_backend = std::move(backend); });
}

Result<> Statement::prepareToWrite()
{
    if (!m_database.isInTransaction()) {
        return failure(ErrorCode::IoFailed,
                       m_database.path(),
                       QT_TRANSLATE_NOOP("Messages", "Nothing is written outside a transaction."));
    }
    if (m_database.broken())
        return failure(*m_database.broken());
    return prepare();
}

Result<> Statement::finish(StatementBackend::Step last)
{
    if (last != StatementBackend::Step::Failed) {
        m_backend->reset();
        return {};
    }
    const SqlFailure met = m_backend->failure();
    m_backend->reset();
    return failure(m_database.fail(met));
}

} // namespace plumbline
