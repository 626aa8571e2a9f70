// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/BackupSettings.h"

#include "application/backups/BackUp.h"
#include "application/ports/TrailRepository.h"

#include <QtCore/QFileInfo>

namespace plumbline {

Result<BackupSettings> backupSettings(Repositories& repositories)
{
    const auto key = repositories.measures().setting(QLatin1String(kBackupKeySetting));
    const auto company = repositories.measures().setting(QLatin1String(kBackupCompanySetting));
    const auto folder = repositories.measures().setting(QLatin1String(kBackupFolderSetting));
    for (const auto* read : {&key, &company, &folder}) {
        if (!*read)
            return failure(read->error());
    }
    return BackupSettings{QByteArray::fromBase64(key->value_or(QString()).toLatin1()),
                          company->value_or(QString()),
                          folder->value_or(QString())};
}

QString backupFolder(const QString& companyPath, const QString& chosenFolder)
{
    if (!chosenFolder.isEmpty())
        return chosenFolder;
    const QFileInfo file(companyPath);
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1String(".backups");
}

QString backupName(const QString& companyPath, const QDateTime& madeAt, const QString& why)
{
    return QFileInfo(companyPath).completeBaseName()
        + madeAt.toUTC().toString(QStringLiteral("-yyyyMMddTHHmmssZ-")) + why
        + QLatin1String(kBackupSuffix);
}

Result<QString> headCode(Repositories& repositories)
{
    const auto sequence = repositories.audit().head();
    const auto code = repositories.trail().head();
    if (!sequence || !code)
        return failure(sequence ? code.error() : sequence.error());
    return code->sequence() == *sequence ? code->toString() : QString::number(*sequence);
}

} // namespace plumbline
