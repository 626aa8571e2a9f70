// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups/PlainBytes.h"

#include "storage/files/ContentChecks.h"
#include "storage/files/FileMoves.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <sqlite3.h>

namespace plumbline {

namespace {

constexpr qint64 kWipePiece = 65'536;

tl::unexpected<Error> unreadable(const QString& path, const QString& why)
{
    return failure(ErrorCode::IoFailed,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "Reading or writing %1 failed (%2)."),
                   {path, why});
}

/// Through SQLite's own handle: another one would drop SQLite's locks when it is closed.
class OpenFileBytes final : public PlainBytes
{
public:
    OpenFileBytes(const QString& path, sqlite3_file* file)
        : m_path(path)
        , m_file(file)
    {
    }

    [[nodiscard]] Result<std::int64_t> size() override
    {
        sqlite3_int64 size = 0;
        if (const int code = m_file->pMethods->xFileSize(m_file, &size); code != SQLITE_OK)
            return unreadable(m_path, QString::fromUtf8(sqlite3_errstr(code)));
        return size;
    }

    [[nodiscard]] Result<> read(std::int64_t at, std::span<char> into) override
    {
        const int code =
            m_file->pMethods->xRead(m_file, into.data(), static_cast<int>(into.size()), at);
        if (code != SQLITE_OK)
            return unreadable(m_path, QString::fromUtf8(sqlite3_errstr(code)));
        return {};
    }

private:
    QString m_path;
    sqlite3_file* m_file;
};

class CopiedBytes final : public PlainBytes
{
public:
    explicit CopiedBytes(const QString& path)
        : m_file(path)
    {
    }

    CopiedBytes(const CopiedBytes&) = delete;
    CopiedBytes& operator=(const CopiedBytes&) = delete;
    CopiedBytes(CopiedBytes&&) = delete;
    CopiedBytes& operator=(CopiedBytes&&) = delete;

    ~CopiedBytes() override
    {
        m_file.close();
        wipeFile(m_file.fileName());
    }

    /// Nobody else may read it from its first byte on.
    [[nodiscard]] Result<> make(Database& source, const MigrationChain& chain)
    {
        wipeFile(m_file.fileName());
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return unreadable(m_file.fileName(), m_file.errorString());
        m_file.close();
        return source.copyTo(m_file.fileName())
            .and_then([&] { return check(source, chain); })
            .and_then([&]() -> Result<> {
                if (m_file.open(QIODevice::ReadOnly))
                    return {};
                return unreadable(m_file.fileName(), m_file.errorString());
            });
    }

    [[nodiscard]] Result<std::int64_t> size() override { return m_file.size(); }

    [[nodiscard]] Result<> read(std::int64_t at, std::span<char> into) override
    {
        const auto size = static_cast<qint64>(into.size());
        if (m_file.seek(at) && m_file.read(into.data(), size) == size)
            return {};
        return unreadable(m_file.fileName(), m_file.errorString());
    }

private:
    [[nodiscard]] Result<> check(Database& source, const MigrationChain& chain) const
    {
        auto copy = Database::open(m_file.fileName(), Database::Mode::ReadOnly);
        if (!copy)
            return failure(copy.error());
        if (const auto version = checkContents(**copy, chain, CheckDepth::Whole); !version)
            return failure(version.error());
        const auto expected = auditHead(source);
        const auto found = auditHead(**copy);
        if (expected && found && *expected == *found)
            return {};
        return failure(
            ErrorCode::IoFailed,
            m_file.fileName(),
            QT_TRANSLATE_NOOP("Messages", "The copy %1 is not the same as its original."),
            {m_file.fileName()});
    }

    QFile m_file;
};

/// Null where the driver's SQLite is not ours.
sqlite3_file* openFile(Database& database)
{
    sqlite3_file* file = nullptr;
    if (database.handle() != nullptr)
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

} // namespace

Result<std::unique_ptr<PlainBytes>> PlainBytes::of(Database& database, const MigrationChain& chain)
{
    if (database.isInTransaction()) {
        return failure(ErrorCode::Conflict,
                       database.path(),
                       QT_TRANSLATE_NOOP("Messages", "Another change is still being saved."));
    }
    sqlite3_file* const file = openFile(database);
    if (file == nullptr) {
        auto copied = std::make_unique<CopiedBytes>(database.path() + QLatin1String(".sealing"));
        if (Result<> made = copied->make(database, chain); !made)
            return failure(made.error());
        return copied;
    }
    // What is checked shall come from the disk, as what is sealed does.
    if (Result<> freed = database.execute(QStringLiteral("PRAGMA shrink_memory")); !freed)
        return failure(freed.error());
    if (const auto version = checkContents(database, chain, CheckDepth::Whole); !version)
        return failure(version.error());
    return std::make_unique<OpenFileBytes>(database.path(), file);
}

void wipeFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return;
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray zeros(kWipePiece, '\0');
        for (qint64 left = file.size(); left > 0; left -= kWipePiece)
            file.write(zeros.constData(), std::min(left, kWipePiece));
        file.close();
        static_cast<void>(syncToDisk(path));
    }
    file.remove();
}

} // namespace plumbline
