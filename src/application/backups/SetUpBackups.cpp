// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/SetUpBackups.h"

#include "application/Transaction.h"
#include "application/backups/BackupSettings.h"
#include "application/policy/Permit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace plumbline {

namespace {

constexpr qsizetype kFingerprintLetters = 16;

/// Tells keys apart in the trail.
QString fingerprint(const QByteArray& key)
{
    if (key.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(kFingerprintLetters));
}

Result<> save(Repositories& repositories, const char* name, const QString& value)
{
    return repositories.measures().saveSetting(QLatin1String(name), value);
}

Result<> storeKey(const Access& access,
                  Repositories& repositories,
                  const BackupSettings& before,
                  const QByteArray& key)
{
    Result<> stored = save(repositories, kBackupKeySetting, QString::fromLatin1(key.toBase64()));
    if (stored && before.company.isEmpty())
        stored = save(repositories, kBackupCompanySetting, access.store.vault().newCompanyId());
    if (!stored)
        return stored;
    return audit(access,
                 repositories,
                 {before.isSetUp() ? QStringLiteral("backups.code-replaced")
                                   : QStringLiteral("backups.set-up"),
                  QStringLiteral("backups"),
                  fingerprint(before.key),
                  fingerprint(key),
                  {}});
}

} // namespace

Result<RecoveryCode> newRecoveryCode(const Access& access)
{
    return permit(access, access.store.repositories(), Permission::ManageBackups).map([&] {
        return access.store.vault().newCode();
    });
}

Result<> setUpBackups(const Access& access, const RecoveryCode& code)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const auto before = permit(access, repositories, Permission::ManageBackups).and_then([&] {
            return backupSettings(repositories);
        });
        if (!before)
            return failure(before.error());
        return storeKey(access, repositories, *before, access.store.vault().publicKey(code));
    });
}

Result<RecoveryCode> setUpBackups(const Access& access)
{
    const auto code = newRecoveryCode(access);
    if (!code)
        return code;
    return setUpBackups(access, *code).map([&] { return *code; });
}

Result<> checkRecoveryCode(const Access& access, const RecoveryCode& code)
{
    Repositories& repositories = access.store.repositories();
    const auto settings = permit(access, repositories, Permission::ManageBackups).and_then([&] {
        return backupSettings(repositories);
    });
    if (!settings)
        return failure(settings.error());
    if (settings->isSetUp() && settings->key == access.store.vault().publicKey(code))
        return {};
    return failure(
        ErrorCode::BadValue,
        {},
        QT_TRANSLATE_NOOP("Messages",
                          "This is the recovery code of another company, or an earlier one."));
}

Result<QString> chosenBackupFolder(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    return permit(access, repositories, Permission::ManageBackups)
        .and_then([&] { return backupSettings(repositories); })
        .map([](const BackupSettings& settings) { return settings.chosenFolder; });
}

Result<> chooseBackupFolder(const Access& access, const QString& folder)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const auto before = permit(access, repositories, Permission::ManageBackups).and_then([&] {
            return backupSettings(repositories);
        });
        if (!before || before->chosenFolder == folder)
            return before.map([](const BackupSettings&) { });
        return save(repositories, kBackupFolderSetting, folder).and_then([&] {
            return audit(access,
                         repositories,
                         {QStringLiteral("setting.changed"),
                          QLatin1String(kBackupFolderSetting),
                          before->chosenFolder,
                          folder,
                          {}});
        });
    });
}

} // namespace plumbline
