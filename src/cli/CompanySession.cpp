// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CompanySession.h"

#include "application/accounts/FileState.h"
#include "application/accounts/SignIn.h"
#include "cli/Passwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>
#include <QtCore/QTimeZone>

namespace plumbline {

QString actingUser(const Invocation& call)
{
    if (call.isSet("as"))
        return call.value("as");
    for (const char* name : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return QStringLiteral("plumbline-cli");
}

Result<QString> databasePath(const Invocation& call)
{
    if (call.isSet("db") && !call.value("db").isEmpty())
        return call.value("db");
    return failure(
        ErrorCode::MissingField,
        {},
        QT_TRANSLATE_NOOP("Messages",
                          "This command works on a company file: name it with --db FILE."));
}

Result<std::unique_ptr<CompanySession>> CompanySession::open(const Invocation& call)
{
    const auto path = databasePath(call);
    if (!path)
        return failure(path.error());
    std::unique_ptr<CompanySession> session(new CompanySession(call));
    auto store = session->m_files.open(
        *path, QStringLiteral("%1 @ %2").arg(session->m_user, QSysInfo::machineHostName()));
    if (!store)
        return failure(store.error());
    session->take(*std::move(store));
    if (Result<> signedIn = session->signInBy(call); !signedIn)
        return failure(signedIn.error());
    return session;
}

Result<> CompanySession::signInBy(const Invocation& call)
{
    const Result<FileState> state = fileState(*m_access);
    if (!state)
        return failure(state.error());
    if (!state->needsSignIn)
        return {};
    if (!call.isSet("as"))
        return failure(ErrorCode::NotPermitted,
                       QStringLiteral("as"),
                       QT_TRANSLATE_NOOP("Messages",
                                         "The file has accounts: name yours by --as, and give its "
                                         "password by --password-fd or on the terminal."));
    const Result<Password> password = givenPassword(call, m_user);
    if (!password)
        return failure(password.error());
    Result<Session> session = signIn(*m_access, AccountId(m_user), *password);
    if (!session)
        return failure(session.error());
    m_access->session = *std::move(session);
    m_password = *password;
    return {};
}

Result<std::unique_ptr<CompanySession>> CompanySession::create(const Invocation& call)
{
    const auto path = databasePath(call);
    if (!path)
        return failure(path.error());
    std::unique_ptr<CompanySession> session(new CompanySession(call));
    const Company company{QFileInfo(*path).completeBaseName(),
                          QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    auto store = session->m_files.create(*path, company);
    if (!store)
        return failure(store.error());
    session->take(*std::move(store));
    return session;
}

void CompanySession::take(std::unique_ptr<CompanyStore> store)
{
    m_store = std::move(store);
    m_access.emplace(
        Access{*m_store, m_clock, m_schemes, m_results, m_library, m_recordFormat, {m_user}});
}

} // namespace plumbline
