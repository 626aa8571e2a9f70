// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups/SodiumVault.h"

#include "application/backups/BackUp.h"
#include "storage/backups/SealStream.h"
#include "storage/files/CompanyLock.h"
#include "storage/files/FileChecks.h"
#include "storage/files/FileMoves.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <sodium.h>

namespace plumbline {

namespace {

constexpr qsizetype kIdBytes = 10;
constexpr auto kPartial = ".partial";

Result<> makeFolder(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    if (QDir().mkpath(folder))
        return checkFolder(path);
    return failure(ErrorCode::IoFailed,
                   folder,
                   QT_TRANSLATE_NOOP("Messages", "The folder %1 can't be made."),
                   {folder});
}

/// Left by a program that was ended while it wrote backups of this company file.
void removePartials(const QString& target, const QString& company)
{
    const QDir folder(QFileInfo(target).path());
    const QString ours = QFileInfo(company).completeBaseName() + QLatin1Char('-');
    const QString ending = QLatin1String(kBackupSuffix) + QLatin1String(kPartial);
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (name.startsWith(ours) && name.endsWith(ending))
            QFile::remove(folder.filePath(name));
    }
}

Result<> checkTarget(const QString& target, const QString& company)
{
    const QFileInfo info(target);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(company).canonicalFilePath()) {
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 is the company file itself; name another "
                                         "file for its backup."),
                       {target});
    }
    return makeFolder(target).and_then([&] { return checkNoJournal(target); });
}

/// What was written is what was read, as far as its key can tell.
Result<> compare(const QString& partial, const SecretBytes& key, const QByteArray& expected)
{
    const auto found = readSealed(partial, key, [](std::span<const char>) { return Result<>(); });
    if (!found)
        return failure(found.error());
    if (*found == expected)
        return checkSealed(partial);
    return failure(ErrorCode::IoFailed,
                   partial,
                   QT_TRANSLATE_NOOP("Messages", "The copy %1 is not the same as its original."),
                   {partial});
}

} // namespace

RecoveryCode SodiumVault::newCode()
{
    static_cast<void>(readySodium());
    return randomCode();
}

QByteArray SodiumVault::publicKey(const RecoveryCode& code)
{
    static_cast<void>(readySodium());
    return keysOf(code).open;
}

QString SodiumVault::newCompanyId()
{
    static_cast<void>(readySodium());
    QByteArray id(kIdBytes, Qt::Uninitialized);
    randombytes_buf(id.data(), static_cast<std::size_t>(id.size()));
    return QString::fromLatin1(id.toHex());
}

Result<BackupFacts> SodiumVault::seal(const BackupOrder& order)
{
    const QString target = QFileInfo(order.target).absoluteFilePath();
    if (Result<> ready =
            readySodium().and_then([&] { return checkTarget(target, m_database.path()); });
        !ready)
        return failure(ready.error());
    // Held while writing: nobody may have the file open that is about to be replaced.
    const auto lock = CompanyLock::take(target, QString());
    if (!lock)
        return failure(lock.error());
    removePartials(target, m_database.path());
    const QString partial = target + QLatin1String(kPartial);
    auto made = write(order, partial);
    if (made) {
        const Result<> placed =
            moveOver(partial, target).and_then([&] { return syncToDisk(target); });
        if (!placed)
            made = failure(placed.error());
    }
    if (!made) {
        QFile::remove(partial);
        return made;
    }
    made->path = target;
    return made;
}

Result<BackupFacts> SodiumVault::write(const BackupOrder& order, const QString& partial)
{
    if (!isPublicKey(order.key)) {
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP(
                           "Messages", "The file's key for backups is damaged; set them up anew."));
    }
    const auto bytes = PlainBytes::of(m_database, m_chain);
    if (!bytes)
        return failure(bytes.error());
    const auto size = (*bytes)->size();
    if (!size)
        return failure(size.error());
    const SecretBytes key = randomStreamKey();
    SealHeader header{{{}, order.company, order.madeAt, order.why, order.head, *size},
                      order.key,
                      sealedKey(key, order.key),
                      {}};
    return writeSealed(partial, header, key, **bytes)
        .and_then([&](const QByteArray& digest) {
            return syncToDisk(partial).and_then([&] { return compare(partial, key, digest); });
        })
        .map([&] { return header.facts; });
}

Result<std::vector<BackupFacts>> SodiumVault::list(const QString& folder)
{
    std::vector<BackupFacts> found;
    const QDir place(folder);
    const QString pattern = QLatin1Char('*') + QLatin1String(kBackupSuffix);
    for (const QString& name : place.entryList({pattern}, QDir::Files)) {
        if (auto header = wholeSealHeader(place.absoluteFilePath(name)))
            found.push_back(std::move(header->facts));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &BackupFacts::madeAt);
    return found;
}

Result<> SodiumVault::check(const QString& path)
{
    return checkSealed(path);
}

Result<> SodiumVault::remove(const QString& path)
{
    QFile file(path);
    if (file.remove())
        return {};
    return failure(ErrorCode::IoFailed,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "%1 could not be removed (%2)."),
                   {path, file.errorString()});
}

} // namespace plumbline
