// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Keyring.h"

#include <QtCore/QCoreApplication>

#ifdef PLUMBLINE_HAS_KEYRING
#include <QtCore/QEventLoop>
#include <qt6keychain/keychain.h>
#endif

namespace plumbline {

namespace {

tl::unexpected<Error> noKeyring(const QString& why)
{
    return failure(ErrorCode::NotPermitted,
                   QStringLiteral("keyring"),
                   QT_TRANSLATE_NOOP("Messages", "The keyring gave no password: %1"),
                   {why});
}

#ifdef PLUMBLINE_HAS_KEYRING

QString service()
{
    return QStringLiteral("plumbline");
}

/// Waits until the keyring answered.
void finish(QKeychain::Job& job)
{
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.start();
    loop.exec();
}

#endif

} // namespace

#ifdef PLUMBLINE_HAS_KEYRING

Result<Password> keptPassword(const QString& user)
{
    QKeychain::ReadPasswordJob job(service());
    job.setKey(user);
    finish(job);
    if (job.error() != QKeychain::NoError)
        return noKeyring(job.errorString());
    QByteArray bytes = job.binaryData();
    Password password = Password::fromUtf8(bytes);
    wipe(bytes);
    return password;
}

Result<> keepPassword(const QString& user, const Password& password)
{
    QKeychain::WritePasswordJob job(service());
    job.setKey(user);
    job.setBinaryData(password.bytes().toByteArray());
    finish(job);
    if (job.error() != QKeychain::NoError)
        return noKeyring(job.errorString());
    return {};
}

#else

Result<Password> keptPassword(const QString& /*user*/)
{
    return noKeyring(QStringLiteral("–"));
}

Result<> keepPassword(const QString& /*user*/, const Password& /*password*/)
{
    return noKeyring(QStringLiteral("–"));
}

#endif

} // namespace plumbline
