// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Input.h"

#include "exchange/table/FileTableReader.h"

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace plumbline::fuzz {

namespace {

constexpr qsizetype kLongestCell = 32'767;
/// Short rows below many headings are many cells, which only the program may pass through fast.
constexpr std::size_t kMostKept = 200'000;

void requireSentence(const Error& error)
{
    require(error.message.text != nullptr && *error.message.text != '\0');
}

Table::Row checkedRow(const SourceRow& row, int previous)
{
    require(row.number > previous);
    for (const CellFault& fault : row.faults) {
        require(fault.column >= 0 && static_cast<std::size_t>(fault.column) < row.cells.size());
        require(*fault.reason.text != '\0');
    }
    Table::Row kept{row.number, {}};
    for (const std::string_view cell : row.cells) {
        kept.cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        require(kept.cells.last().size() <= kLongestCell);
    }
    return kept;
}

} // namespace

void require(bool holds)
{
    if (!holds)
        std::abort();
}

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

std::optional<Table> readRows(const QString& path, const RowChoice& choice)
{
    const auto rows = FileTableReader().openRows(path, choice);
    if (!rows) {
        requireSentence(rows.error());
        return std::nullopt;
    }
    Table table{(*rows)->headings(), {}};
    SourceRow row;
    int previous = 0;
    std::size_t cells = 0;
    while (true) {
        const auto found = (*rows)->next(row);
        require((*rows)->progress() >= 0);
        if (!found)
            requireSentence(found.error());
        if (!found || !*found)
            return found && cells <= kMostKept ? std::optional(table) : std::nullopt;
        require(row.cells.size() == static_cast<std::size_t>(table.headings.size()));
        cells += row.cells.size();
        if (cells <= kMostKept)
            table.rows.push_back(checkedRow(row, previous));
        previous = row.number;
    }
}

} // namespace plumbline::fuzz
