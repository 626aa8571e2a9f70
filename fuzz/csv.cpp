// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/CsvWriter.h"
#include "exchange/table/FileTableReader.h"
#include "fuzz/Input.h"

#include <array>

namespace {

using namespace plumbline;

/// A control character at the end, which no text has, says how to read what stands before it.
RowChoice takeChoice(QByteArray& bytes)
{
    static const std::array kEncodings{QStringLiteral("UTF-8"),
                                       QStringLiteral("UTF-16"),
                                       QStringLiteral("GB18030"),
                                       QStringLiteral("Big5")};
    const unsigned sign = bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes.back());
    if (sign == 0 || sign > 2 * kEncodings.size())
        return {};
    bytes.chop(1);
    return {{}, kEncodings[(sign - 1) % kEncodings.size()], sign > kEncodings.size() ? 3 : 1};
}

QByteArray written(const Table& table)
{
    CsvWriter writer;
    writer.row(table.headings);
    for (const Table::Row& row : table.rows)
        writer.row(row.cells);
    return writer.take();
}

/// What was read, written and read again is the same, but for a mark of UTF-8 in front of a text,
/// which Qt drops.
void requireSame(const Table& table)
{
    if (table.headings.join(QString()).contains(QChar(QChar::ByteOrderMark)))
        return;
    const auto again = fuzz::readRows(fuzz::asFile(written(table)), {});
    fuzz::require(again && again->headings == table.headings
                  && again->rows.size() == table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        fuzz::require(again->rows[i].cells == table.rows[i].cells);
}

} // namespace

/// Any bytes as a text table, in a file and pasted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    const RowChoice choice = takeChoice(bytes);
    if (bytes.startsWith("PK"))
        return 0; // an archive, which is the other program's
    if (const auto table = fuzz::readRows(fuzz::asFile(bytes), choice))
        requireSame(*table);
    const auto pasted = FileTableReader().readText(QString::fromUtf8(bytes));
    fuzz::require(pasted || *pasted.error().message.text != '\0');
    return 0;
}
