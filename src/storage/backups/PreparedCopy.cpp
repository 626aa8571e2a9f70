// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups/PreparedCopy.h"

#include "storage/backups/SealStream.h"
#include "storage/files/ContentChecks.h"
#include "storage/files/FileChecks.h"
#include "storage/files/FileMoves.h"
#include "storage/files/RestorePlace.h"
#include "storage/migrations/Migrator.h"
#include "storage/sqlite/Pragmas.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

tl::unexpected<Error> unwritten(const QFile& file)
{
    return failure(ErrorCode::IoFailed,
                   file.fileName(),
                   QT_TRANSLATE_NOOP("Messages", "Reading or writing %1 failed (%2)."),
                   {file.fileName(), file.errorString()});
}

/// A new file that nobody else may read.
Result<> makePrivate(QFile& file)
{
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return unwritten(file);
}

tl::unexpected<Error> wrongCode(const QString& backup)
{
    return failure(
        ErrorCode::NotPermitted,
        backup,
        QT_TRANSLATE_NOOP("Messages",
                          "The backup %1 is not opened by this recovery code: it is that "
                          "of another company, or an earlier or later one."),
        {backup});
}

} // namespace

PreparedCopy::PreparedCopy(Order order)
    : m_order(std::move(order))
    , m_copy(m_order.target + QLatin1String(".restoring"))
{
}

PreparedCopy::~PreparedCopy()
{
    m_repositories.reset();
    m_database.reset();
    if (m_lock == nullptr)
        return;
    wipeFile(m_copy);
    wipeFile(m_copy + QLatin1String("-journal"));
}

Result<std::unique_ptr<PreparedRestore>> PreparedCopy::make(const Order& order,
                                                            const std::optional<RecoveryCode>& code,
                                                            const MigrationChain& chain)
{
    const auto sealed = checkFile(order.backup)
                            .and_then([&] { return checkRestorePlace(order.backup, order.target); })
                            .and_then([&] { return looksSealed(order.backup); });
    if (!sealed)
        return failure(sealed.error());
    if (*sealed && !code) {
        return failure(
            ErrorCode::NotPermitted,
            order.backup,
            QT_TRANSLATE_NOOP("Messages", "The backup %1 is opened by its recovery code only."),
            {order.backup});
    }
    std::unique_ptr<PreparedCopy> copy(new PreparedCopy(order));
    auto lock = CompanyLock::take(copy->m_copy, order.holder);
    if (!lock)
        return failure(lock.error());
    copy->m_lock = std::move(*lock);
    wipeFile(copy->m_copy);
    wipeFile(copy->m_copy + QLatin1String("-journal"));
    const Result<> made = (*sealed ? copy->unseal(*code) : copy->copyPlain(chain)).and_then([&] {
        return copy->bringUp(chain);
    });
    if (!made)
        return failure(made.error());
    return copy;
}

Result<> PreparedCopy::unseal(const RecoveryCode& code)
{
    const auto header = readySodium().and_then([&] { return wholeSealHeader(m_order.backup); });
    if (!header)
        return failure(header.error());
    const SealKeys keys = keysOf(code);
    if (keys.open != header->publicKey)
        return wrongCode(m_order.backup);
    const auto key = openedKey(header->sealedKey, keys);
    if (!key)
        return wrongCode(m_order.backup);
    QFile file(m_copy);
    if (Result<> made = makePrivate(file); !made)
        return made;
    const auto read =
        readSealed(m_order.backup, *key, [&file](std::span<const char> piece) -> Result<> {
            const auto size = static_cast<qint64>(piece.size());
            if (file.write(piece.data(), size) == size)
                return {};
            return unwritten(file);
        });
    if (!read)
        return failure(read.error());
    if (!file.flush())
        return unwritten(file);
    m_facts = header->facts;
    return {};
}

Result<> PreparedCopy::copyPlain(const MigrationChain& chain)
{
    const auto lock =
        CompanyLock::take(QFileInfo(m_order.backup).canonicalFilePath(), m_order.holder);
    // A backup may lie where nothing can be written; what nobody has open is enough.
    if (!lock && lock.error().code == ErrorCode::InUse)
        return failure(lock.error());
    if (const auto header = checkHeader(m_order.backup, chain.back().version); !header)
        return failure(header.error());
    auto source = Database::open(m_order.backup, Database::Mode::ReadOnly);
    if (!source)
        return failure(source.error());
    QFile file(m_copy);
    return checkContents(**source, chain, CheckDepth::Whole)
        .and_then([&](int) { return makePrivate(file); })
        .and_then([&] {
            file.close();
            return (*source)->copyTo(m_copy);
        });
}

Result<> PreparedCopy::bringUp(const MigrationChain& chain)
{
    if (const auto header = checkHeader(m_copy, chain.back().version); !header)
        return failure(header.error());
    auto opened = Database::open(m_copy, Database::Mode::ReadWrite);
    if (!opened)
        return failure(opened.error());
    m_database = std::move(*opened);
    m_repositories = std::make_unique<SqliteRepositories>(*m_database);
    return applyPragmas(*m_database)
        .and_then([&] { return checkContents(*m_database, chain, CheckDepth::Whole); })
        .and_then([&](int version) -> Result<> {
            if (version == chain.back().version)
                return {};
            return Migrator(*m_database, chain).run(version);
        });
}

Result<> PreparedCopy::putInPlace()
{
    const auto lock = CompanyLock::take(m_order.target, m_order.holder);
    if (!lock)
        return failure(lock.error());
    m_repositories.reset();
    m_database.reset();
    QFile::remove(m_copy + QLatin1String("-journal"));
    return checkRestorePlace(m_order.backup, m_order.target)
        .and_then([&] { return syncToDisk(m_copy); })
        .and_then([&] { return settleJournal(m_order.target, m_order.kept); })
        .and_then([&] {
            return QFileInfo::exists(m_order.target)
                ? moveOverKeeping(m_copy, m_order.target, m_order.kept)
                : moveToFreeName(m_copy, m_order.target);
        })
        .and_then([&] { return syncToDisk(m_order.target); });
}

Result<bool> looksSealed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unwritten(file);
    const QByteArray first = QByteArray(kSealFormat) + '\n';
    return file.read(first.size()) == first;
}

} // namespace plumbline
