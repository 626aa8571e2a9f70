// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteCompanyFiles.h"

#include "application/backups/BackUp.h"
#include "application/backups/BackupSettings.h"
#include "storage/SqliteCompanyStore.h"
#include "storage/backups/PreparedCopy.h"
#include "storage/files/CheckedCopy.h"
#include "storage/files/ContentChecks.h"
#include "storage/files/FileChecks.h"
#include "storage/files/FileMoves.h"
#include "storage/files/Restore.h"
#include "storage/migrations/Migrator.h"
#include "storage/sqlite/Pragmas.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

constexpr int kVersionWithSettings = 5;

/// Who uses this computer: for what the program does before anyone said a name.
QString systemUser()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

/// What a file of any version says of its backups; those before the settings have none.
Result<BackupSettings> storedBackupSettings(Database& database, int version)
{
    BackupSettings settings;
    if (version < kVersionWithSettings)
        return settings;
    const auto read = [&database](const char* name) {
        return database.value(
            QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(QLatin1String(name)));
    };
    const auto key = read(kBackupKeySetting);
    const auto company = read(kBackupCompanySetting);
    const auto folder = read(kBackupFolderSetting);
    for (const auto* value : {&key, &company, &folder}) {
        if (!*value)
            return failure(value->error());
    }
    return BackupSettings{QByteArray::fromBase64(key->value_or(QString()).toLatin1()),
                          company->value_or(QString()),
                          folder->value_or(QString())};
}

Result<> checkFree(const QString& path)
{
    if (!QFileInfo::exists(path))
        return checkNoJournal(path);
    return failure(ErrorCode::AlreadyExists,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "%1 exists already."),
                   {path});
}

} // namespace

SqliteCompanyFiles::SqliteCompanyFiles(const Clock& clock, const MigrationChain& chain)
    : m_clock(clock)
    , m_chain(chain)
{
}

Result<std::unique_ptr<CompanyStore>> SqliteCompanyFiles::create(const QString& path,
                                                                 const Company& company)
{
    const QString place = QFileInfo(path).absoluteFilePath();
    if (Result<> checked =
            checkFree(place).and_then([&] { return checkFolder(place); }).and_then([&] {
                return checkLocal(QFileInfo(place).path());
            });
        !checked)
        return failure(checked.error());
    auto lock = CompanyLock::take(place, systemUser());
    if (!lock)
        return failure(lock.error());
    const QString partial = place + QLatin1String(".partial");
    QFile::remove(partial);
    const Result<> made = fill(partial, company)
                              .and_then([&] { return syncToDisk(partial); })
                              .and_then([&] { return moveToFreeName(partial, place); })
                              .and_then([&] { return syncToDisk(place); });
    QFile::remove(partial + QLatin1String("-journal"));
    if (!made) {
        QFile::remove(partial);
        return failure(made.error());
    }
    return openLocked(place, std::move(*lock));
}

Result<> SqliteCompanyFiles::fill(const QString& partial, const Company& company) const
{
    auto opened = Database::open(partial, Database::Mode::Create);
    if (!opened)
        return failure(opened.error());
    Database& database = **opened;
    SqliteRepositories repositories(database);
    return applyPragmas(database)
        .and_then([&] { return Migrator(database, m_chain).run(0); })
        .and_then([&] { return repositories.sealer().prepare(); })
        .and_then([&] { return database.begin(); })
        .and_then([&] { return repositories.sealer().begin(); })
        .and_then([&] { return repositories.company().save(company); })
        .and_then([&] {
            AuditEntry entry;
            entry.at = m_clock.now();
            entry.user = systemUser();
            entry.action = QStringLiteral("company.created");
            entry.object = QStringLiteral("company");
            entry.after = company.name;
            return repositories.audit().add(entry);
        })
        .and_then([&] { return repositories.sealer().seal(); })
        .and_then([&] { return database.commitOnly(); });
}

Result<std::unique_ptr<CompanyStore>> SqliteCompanyFiles::open(const QString& path,
                                                               const QString& holder)
{
    if (Result<> checked = checkFile(path)
                               .and_then([&] { return checkOneName(path); })
                               .and_then([&] { return checkLocal(path); })
                               .and_then([&] { return checkWritable(path); });
        !checked)
        return failure(checked.error());
    // By its real name, so that two links to it find the same lock.
    const QString place = QFileInfo(path).canonicalFilePath();
    // Before the header is read: closing any handle on a file that this process has open would
    // drop SQLite's locks on it.
    auto lock = CompanyLock::take(place, holder);
    if (!lock)
        return failure(lock.error());
    return openLocked(place, std::move(*lock));
}

Result<std::unique_ptr<CompanyStore>>
SqliteCompanyFiles::openLocked(const QString& path, std::unique_ptr<CompanyLock> lock) const
{
    if (const auto header = checkHeader(path, m_chain.back().version); !header)
        return failure(header.error());
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return failure(opened.error());
    Database& database = **opened;
    const Result<> ready =
        applyPragmas(database)
            .and_then([&] { return checkContents(database, m_chain, CheckDepth::Quick); })
            .and_then([&](int version) { return bringUp(database, version); });
    if (!ready)
        return failure(ready.error());
    return std::make_unique<SqliteCompanyStore>(std::move(lock), std::move(*opened), m_chain);
}

Result<> SqliteCompanyFiles::bringUp(Database& database, int version) const
{
    if (version == m_chain.back().version)
        return {};
    return backUpBefore(database, version).and_then([&] {
        return Migrator(database, m_chain).run(version);
    });
}

Result<> SqliteCompanyFiles::backUpBefore(Database& database, int version) const
{
    const auto settings = storedBackupSettings(database, version);
    if (!settings)
        return failure(settings.error());
    if (settings->isSetUp()) {
        const QString folder = backupFolder(database.path(), settings->chosenFolder);
        const QString why = backupReasonName(BackupReason::BeforeMigration);
        const auto head = auditHead(database);
        if (!head)
            return failure(head.error());
        return SodiumVault(database, m_chain)
            .seal({folder + QLatin1Char('/') + backupName(database.path(), m_clock.now(), why),
                   settings->key,
                   settings->company,
                   m_clock.now(),
                   BackupReason::BeforeMigration,
                   QString::number(*head)})
            .map([](const BackupFacts&) { });
    }
    const QString kept =
        datedName(database.path(), QStringLiteral("before-version-%1").arg(m_chain.back().version));
    return CheckedCopy::make(database, kept, m_chain).and_then([](CheckedCopy copy) {
        return copy.replaceTarget();
    });
}

Result<> SqliteCompanyFiles::restore(const QString& backup, const QString& target)
{
    const QString place = QFileInfo(target).absoluteFilePath();
    return Restore(m_chain, systemUser())
        .run(QFileInfo(backup).absoluteFilePath(),
             place,
             datedName(place, QStringLiteral("before-restore")));
}

Result<bool> SqliteCompanyFiles::isSealed(const QString& backup)
{
    return checkFile(backup).and_then([&] { return looksSealed(backup); });
}

Result<std::unique_ptr<PreparedRestore>> SqliteCompanyFiles::prepareRestore(
    const QString& backup, const QString& target, const std::optional<RecoveryCode>& code)
{
    const QString place = QFileInfo(target).absoluteFilePath();
    return PreparedCopy::make({QFileInfo(backup).absoluteFilePath(),
                               place,
                               datedName(place, QStringLiteral("before-restore")),
                               systemUser()},
                              code,
                              m_chain);
}

QString SqliteCompanyFiles::datedName(const QString& path, const QString& why) const
{
    const QString name =
        QStringLiteral("%1.%2-%3")
            .arg(path, why, m_clock.now().toUTC().toString(QStringLiteral("yyyyMMddTHHmmssZ")));
    QString free = name;
    for (int count = 2; QFileInfo::exists(free); ++count)
        free = name + QLatin1Char('-') + QString::number(count);
    return free;
}

} // namespace plumbline
