// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Files.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cstdio>

namespace plumbline {

Result<QByteArray> readInput(const QString& path)
{
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "“%1” is a folder, not a file."),
                       {path});
    }
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    QByteArray bytes;
    if (isOpen)
        bytes = file.readAll();
    if (!isOpen || file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2."),
                       {path, file.errorString()});
    }
    return bytes;
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    QString reason;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        reason = file.errorString();
    if (reason.isEmpty() && file.commit())
        return {};
    return failure(ErrorCode::IoFailed,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "“%1” cannot be written: %2."),
                   {path, reason.isEmpty() ? file.errorString() : reason});
}

} // namespace plumbline
