// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/FileMoves.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <cstdio>
#endif

namespace plumbline {

namespace {

tl::unexpected<Error> moveFailed(const QString& to, const std::error_code& error)
{
    return failure(ErrorCode::IoFailed,
                   to,
                   QT_TRANSLATE_NOOP("Messages", "%1 could not be put in its place (%2)."),
                   {to, QString::fromStdString(error.message())});
}

#ifdef Q_OS_UNIX
bool syncOne(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && isSynced;
}
#endif

#if defined(Q_OS_LINUX) && defined(RENAME_EXCHANGE)
bool exchange(const QString& one, const QString& other)
{
    return ::renameat2(AT_FDCWD,
                       QFile::encodeName(one).constData(),
                       AT_FDCWD,
                       QFile::encodeName(other).constData(),
                       RENAME_EXCHANGE)
        == 0;
}
#else
bool exchange(const QString& /*one*/, const QString& /*other*/)
{
    return false;
}
#endif

} // namespace

Result<> syncToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    if (syncOne(path, O_RDONLY) && syncOne(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return {};
    return failure(ErrorCode::IoFailed,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "%1 could not be written through to the disk."),
                   {path});
#else
    return {};
#endif
}

Result<> moveToFreeName(const QString& from, const QString& to)
{
    if (QFileInfo::exists(to)) {
        return failure(ErrorCode::AlreadyExists,
                       to,
                       QT_TRANSLATE_NOOP("Messages", "%1 exists already."),
                       {to});
    }
    // QFile::rename never overwrites.
    QFile file(from);
    if (file.rename(to))
        return {};
    return failure(ErrorCode::IoFailed,
                   to,
                   QT_TRANSLATE_NOOP("Messages", "%1 could not be put in its place (%2)."),
                   {to, file.errorString()});
}

Result<> moveOver(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(),
                            error);
    if (error)
        return moveFailed(to, error);
    return {};
}

Result<> moveOverKeeping(const QString& from, const QString& to, const QString& kept)
{
    // Exchanged, there is a whole file under the name at every moment.
    if (exchange(from, to))
        return moveToFreeName(from, kept);
    if (Result<> away = moveToFreeName(to, kept); !away)
        return away;
    Result<> moved = moveToFreeName(from, to);
    if (!moved)
        static_cast<void>(moveToFreeName(kept, to));
    return moved;
}

} // namespace plumbline
