// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/DatabaseHeader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <bit>

namespace plumbline {

namespace {

// https://sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kChangeCounterAt = 24;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr qsizetype kCountValidForAt = 92;
constexpr std::int64_t kSmallestPage = 512;
constexpr std::int64_t kLargestPage = 65536;

template<typename Number>
Number numberAt(const QByteArray& header, qsizetype position)
{
    return qFromBigEndian<Number>(header.constData() + position);
}

tl::unexpected<Error> noDatabase(const QString& path)
{
    return failure(ErrorCode::ForeignFile,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "%1 is not a company file of this program."),
                   {path});
}

} // namespace

Result<DatabaseHeader> readDatabaseHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "%1 can't be read (%2)."),
                       {path, file.errorString()});
    }
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return noDatabase(path);
    const std::int64_t written = numberAt<quint16>(header, kPageSizeAt);
    DatabaseHeader found;
    found.pageSize = written == 1 ? kLargestPage : written;
    if (found.pageSize < kSmallestPage
        || !std::has_single_bit(static_cast<quint64>(found.pageSize)))
        return noDatabase(path);
    if (numberAt<quint32>(header, kChangeCounterAt) == numberAt<quint32>(header, kCountValidForAt))
        found.pageCount = numberAt<quint32>(header, kPageCountAt);
    found.userVersion = numberAt<qint32>(header, kUserVersionAt);
    found.applicationId = numberAt<qint32>(header, kApplicationIdAt);
    return found;
}

} // namespace plumbline
