// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/FileChecks.h"

#include "storage/migrations/Migration.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>
#include <filesystem>

namespace plumbline {

namespace {

constexpr std::array kNetworkFileSystems{"nfs",
                                         "nfs4",
                                         "cifs",
                                         "smb",
                                         "smb2",
                                         "smb3",
                                         "smbfs",
                                         "ncpfs",
                                         "ncp",
                                         "afs",
                                         "coda",
                                         "ceph",
                                         "9p",
                                         "lustre",
                                         "gfs2",
                                         "ocfs2",
                                         "webdav",
                                         "davfs",
                                         "glusterfs",
                                         "gpfs",
                                         "beegfs",
                                         "fuse.sshfs",
                                         "fuse.rclone",
                                         "fuse.davfs2",
                                         "fuse.glusterfs",
                                         "fuse.ceph",
                                         "fuse.gvfsd-fuse",
                                         "fuse.s3fs",
                                         "fuse.cifs",
                                         "fuse.smbnetfs"};

tl::unexpected<Error> readOnly(const QString& path)
{
    return failure(ErrorCode::ReadOnly,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "%1 can't be written to."),
                   {path});
}

Result<> checkWhole(const QString& path, const DatabaseHeader& header)
{
    // After a crash a journal beside the file still holds what makes it whole again.
    const qint64 size = QFileInfo(path).size();
    if (hasJournal(path) || size >= std::max<qint64>(header.pageCount, 1) * header.pageSize)
        return {};
    return failure(
        ErrorCode::DamagedFile,
        path,
        QT_TRANSLATE_NOOP("Messages", "%1 is cut off: its end is missing; restore a backup."),
        {path});
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type)
{
    return std::ranges::any_of(kNetworkFileSystems, [&type](const char* known) {
        return type.compare(known, Qt::CaseInsensitive) == 0;
    });
}

Result<> checkLocal(const QString& path)
{
    if (!isNetworkFileSystem(QStorageInfo(path).fileSystemType()))
        return {};
    return failure(
        ErrorCode::BadFile,
        path,
        QT_TRANSLATE_NOOP("Messages",
                          "%1 is on a network drive, where it can't be kept safe; copy it to a "
                          "disk of this computer."),
        {path});
}

Result<> checkFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "There is no file %1."),
                       {path});
    }
    if (!info.isFile() || info.size() == 0) {
        return failure(ErrorCode::ForeignFile,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "%1 is not a company file of this program."),
                       {path});
    }
    return {};
}

Result<> checkOneName(const QString& path)
{
    std::error_code unknown;
    const auto names =
        std::filesystem::hard_link_count(QFileInfo(path).filesystemAbsoluteFilePath(), unknown);
    if (unknown || names <= 1)
        return {};
    return failure(
        ErrorCode::BadFile,
        path,
        QT_TRANSLATE_NOOP("Messages",
                          "%1 has a second name on this disk (a hard link), which breaks its "
                          "journal; make a copy and open that."),
        {path});
}

Result<> checkWritable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isReadable() || !info.isWritable())
        return readOnly(path);
    return checkFolder(path);
}

Result<> checkFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return failure(ErrorCode::NotFound,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "There is no folder %1."),
                       {folder.filePath()});
    }
    if (!folder.isWritable())
        return readOnly(folder.filePath());
    return {};
}

bool hasJournal(const QString& path)
{
    return QFileInfo(path + QLatin1String("-journal")).size() > 0
        || QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

Result<> checkNoJournal(const QString& path)
{
    if (!hasJournal(path))
        return {};
    return failure(
        ErrorCode::AlreadyExists,
        path,
        QT_TRANSLATE_NOOP("Messages",
                          "Beside %1 stands a journal left by a crash; choose another name."),
        {path});
}

Result<DatabaseHeader> checkHeader(const QString& path, int newest)
{
    Result<DatabaseHeader> header = readDatabaseHeader(path);
    if (!header)
        return header;
    if (header->applicationId != kApplicationId || header->userVersion < 1) {
        return failure(ErrorCode::ForeignFile,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "%1 is a database of another program."),
                       {path});
    }
    if (header->userVersion > newest) {
        return failure(
            ErrorCode::NewerFile,
            path,
            QT_TRANSLATE_NOOP("Messages",
                              "%1 was made by a newer version of this program; use that one."),
            {path});
    }
    if (Result<> whole = checkWhole(path, *header); !whole)
        return failure(whole.error());
    return header;
}

} // namespace plumbline
