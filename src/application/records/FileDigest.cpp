// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/FileDigest.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace plumbline {

Result<QByteArray> fileDigest(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        return hash.result();
    return failure(ErrorCode::IoFailed,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2."),
                   {QFileInfo(path).fileName(), file.errorString()});
}

} // namespace plumbline
