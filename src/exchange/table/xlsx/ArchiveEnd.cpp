// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/ArchiveEnd.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr qint64 kEndSize = 22;
constexpr qint64 kMaxComment = 65'535;
constexpr qint64 kMaxFileBytes = qint64{256} * 1024 * 1024;
constexpr int kMaxParts = 10'000;
constexpr unsigned kMaxListBytes = 4U * 1024 * 1024;
constexpr unsigned kWide16 = 0xFFFF;
constexpr unsigned kWide32 = 0xFFFF'FFFF;

unsigned number(const QByteArray& bytes, qsizetype place, int size)
{
    unsigned value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8U | static_cast<unsigned char>(bytes[place + i]);
    return value;
}

/// Where the end record starts in the tail of the file; −1 without one.
qsizetype endRecord(const QByteArray& tail)
{
    for (qsizetype at = tail.size() - kEndSize; at >= 0; --at) {
        if (tail[at] == 'P' && tail.mid(at, 4) == "PK\x05\x06"
            && at + kEndSize + number(tail, at + 20, 2) == tail.size())
            return at;
    }
    return -1;
}

tl::unexpected<Error> cutOff()
{
    return failure(ErrorCode::BadFile,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "The spreadsheet is damaged or has been cut off: the list of "
                                     "its parts is missing."));
}

} // namespace

Result<int> checkArchiveEnd(QIODevice& file)
{
    const qint64 size = file.size();
    if (size > kMaxFileBytes) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "The spreadsheet is larger than %1 MiB; split it, or "
                                         "save it as CSV."),
                       {QString::number(kMaxFileBytes / (1024 * 1024))});
    }
    if (!file.seek(std::max(qint64{0}, size - kEndSize - kMaxComment)))
        return cutOff();
    const QByteArray tail = file.readAll();
    const qsizetype at = endRecord(tail);
    if (at < 0)
        return cutOff();
    const unsigned parts = number(tail, at + 10, 2);
    const unsigned listSize = number(tail, at + 12, 4);
    const unsigned listPlace = number(tail, at + 16, 4);
    const bool isWide = parts == kWide16 || listSize == kWide32 || listPlace == kWide32
        || (at >= 20 && tail.mid(at - 20, 4) == "PK\x06\x07");
    if (isWide) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "The spreadsheet is packed in the 64-bit form (zip64), "
                                         "which is not read. Open it in a spreadsheet program and "
                                         "save it again."));
    }
    if (number(tail, at + 4, 2) != 0 || number(tail, at + 8, 2) != parts
        || qint64{listPlace} + listSize > size)
        return cutOff();
    if (parts > kMaxParts || listSize > kMaxListBytes) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "The archive holds more than %1 parts, as no spreadsheet "
                                         "does. It is not read."),
                       {QString::number(kMaxParts)});
    }
    return static_cast<int>(parts);
}

} // namespace plumbline
