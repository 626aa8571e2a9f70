// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileKind.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// Of the sector that holds the names in a compound file.
constexpr qint64 kSectorPlace = 0x30;
constexpr qint64 kSectorShift = 0x1E;
constexpr qint64 kNamesRead = 4096;

struct Signature
{
    const char* bytes;
    const char* message;
};

const char* const kWebPage =
    QT_TRANSLATE_NOOP("Messages",
                      "This is a web page or XML under a table's name. Open it in a spreadsheet "
                      "program and save it as .xlsx or CSV.");

const std::array kForeign{
    Signature{"%PDF", QT_TRANSLATE_NOOP("Messages", "This is a PDF, not a table.")},
    Signature{"SQLite format 3", QT_TRANSLATE_NOOP("Messages", "This is a database, not a table.")},
    Signature{"<html", kWebPage},
    Signature{"<!doctype", kWebPage},
    Signature{"<table", kWebPage},
    Signature{"<?xml", kWebPage},
};

qint64 littleEndian(const QByteArray& bytes, qint64 place, int size)
{
    qint64 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value * 256
            + static_cast<unsigned char>(bytes.mid(place + i, 1).append(char{}).front());
    return value;
}

QByteArray utf16(const char* text)
{
    QByteArray wide;
    for (const char c : QByteArrayView(text)) {
        wide.append(c);
        wide.append('\0');
    }
    return wide;
}

/// Old workbooks and locked new ones are the same kind of container.
const char* compoundFile(QIODevice& file, const QByteArray& head)
{
    const qint64 sector = littleEndian(head, kSectorPlace, 4);
    const qint64 shift = littleEndian(head, kSectorShift, 2);
    QByteArray names;
    if (shift >= 9 && shift <= 12 && file.seek((sector + 1) << shift))
        names = file.read(kNamesRead);
    file.seek(0);
    if (names.contains(utf16("EncryptedPackage"))) {
        return QT_TRANSLATE_NOOP(
            "Messages", "This spreadsheet is locked with a password. Save it without one.");
    }
    return QT_TRANSLATE_NOOP("Messages",
                             "This is an old Excel file (.xls). Open it in a spreadsheet program "
                             "and save it as .xlsx or CSV.");
}

QByteArray withoutMarkAndSpace(const QByteArray& head)
{
    const QByteArray rest = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    return rest.trimmed();
}

} // namespace

bool beginsOtherFile(const QString& text)
{
    return std::ranges::any_of(kForeign, [&text](const Signature& foreign) {
        return text.startsWith(QLatin1String(foreign.bytes), Qt::CaseInsensitive);
    });
}

Result<FileKind> fileKind(QIODevice& file)
{
    constexpr qint64 kHead = 512;
    const QByteArray head = file.peek(kHead);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return FileKind::Workbook;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return failure(ErrorCode::BadFile, {}, compoundFile(file, head));
    const QByteArray start = withoutMarkAndSpace(head).left(16).toLower();
    for (const Signature& foreign : kForeign) {
        if (start.startsWith(QByteArray(foreign.bytes).toLower()))
            return failure(ErrorCode::BadFile, {}, foreign.message);
    }
    return FileKind::Text;
}

} // namespace plumbline
