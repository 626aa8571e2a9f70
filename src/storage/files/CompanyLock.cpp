// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/CompanyLock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <chrono>

namespace plumbline {

namespace {

constexpr auto kHolderLine = "holder: ";
/// Longer than any program takes from making its lock to writing into it who it is.
constexpr std::chrono::seconds kUnfinished(30);

/// QLockFile reads its own first lines only, so the holder's name can stand below them.
void writeHolder(const QString& lockPath, const QString& holder)
{
    QFile file(lockPath);
    if (file.open(QIODevice::Append))
        file.write(QByteArray(kHolderLine) + holder.simplified().toUtf8() + '\n');
}

QString readHolder(const QString& lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith(kHolderLine))
            return QString::fromUtf8(line.mid(qsizetype(qstrlen(kHolderLine)))).trimmed();
    }
    return {};
}

tl::unexpected<Error> heldByOther(const QLockFile& lock, const QString& path)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!lock.getLockInfo(&process, &computer, &program)) {
        return failure(ErrorCode::InUse,
                       path,
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 is just being opened by another program, or one was "
                                         "ended while it did so. Try again in half a minute."),
                       {path});
    }
    const QString holder = readHolder(lock.fileName());
    return failure(ErrorCode::InUse,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "%1 is in use by %2 (%3 on %4, process %5)."),
                   {path,
                    holder.isEmpty() ? QStringLiteral("?") : holder,
                    program,
                    computer,
                    QString::number(process)});
}

} // namespace

CompanyLock::CompanyLock(const QString& path)
    : m_path(path)
    , m_lock(path + QLatin1String(".lock"))
{
    // By default QLockFile takes a live lock of another computer away after 30 seconds.
    m_lock.setStaleLockTime(0);
}

/// A program that was killed between making its lock and writing into it left one that names
/// nobody, and nobody could ever be asked to let it go.
bool CompanyLock::takeUnfinished()
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (m_lock.error() != QLockFile::LockFailedError
        || m_lock.getLockInfo(&process, &computer, &program))
        return false;
    m_lock.setStaleLockTime(kUnfinished);
    const bool isTaken = m_lock.tryLock();
    m_lock.setStaleLockTime(0);
    return isTaken;
}

CompanyLock::~CompanyLock()
{
    const QFileInfo journal(m_path + QLatin1String("-journal"));
    if (m_lock.isLocked() && journal.exists() && journal.size() == 0)
        QFile::remove(journal.filePath());
}

Result<std::unique_ptr<CompanyLock>> CompanyLock::take(const QString& path, const QString& holder)
{
    std::unique_ptr<CompanyLock> lock(new CompanyLock(path));
    if (lock->m_lock.tryLock() || lock->takeUnfinished()) {
        writeHolder(lock->m_lock.fileName(), holder);
        return lock;
    }
    switch (lock->m_lock.error()) {
    case QLockFile::LockFailedError:
        return heldByOther(lock->m_lock, path);
    case QLockFile::PermissionError:
        return failure(ErrorCode::ReadOnly,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "The folder of %1 can't be written to."),
                       {path});
    case QLockFile::UnknownError:
    case QLockFile::NoError:
        break;
    }
    return failure(
        ErrorCode::IoFailed,
        path,
        QT_TRANSLATE_NOOP("Messages", "The lock file of %1 can't be made; is the disk full?"),
        {path});
}

} // namespace plumbline
