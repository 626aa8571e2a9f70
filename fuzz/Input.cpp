// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Input.h"

#include "exchange/table/FileTableReader.h"

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace plumbline::fuzz {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkRow(const RowSource& rows, const SourceRow& row, int previous)
{
    require(row.number > previous);
    require(row.cells.size() == static_cast<std::size_t>(rows.headings().size()));
    for (const CellFault& fault : row.faults)
        require(fault.column >= 0 && fault.column < rows.headings().size());
    for (const std::string_view cell : row.cells)
        require(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).size()
                <= 32'767);
}

} // namespace

QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    std::copy_n(data, size, bytes.begin());
    return bytes;
}

QString asFile(const QByteArray& bytes)
{
    static const int kFile = memfd_create("fuzz", 0);
    require(ftruncate(kFile, 0) == 0);
    require(pwrite(kFile, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0)
            == bytes.size());
    return QStringLiteral("/proc/self/fd/%1").arg(kFile);
}

void readRows(const QString& path)
{
    const auto rows = FileTableReader().openRows(path, {});
    if (!rows) {
        require(*rows.error().message.text != '\0');
        return;
    }
    SourceRow row;
    int previous = 0;
    while (true) {
        const auto found = (*rows)->next(row);
        if (!found || !*found)
            return;
        checkRow(**rows, row, previous);
        previous = row.number;
    }
}

} // namespace plumbline::fuzz
