// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "exchange/table/FileTableWriter.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <array>
#include <cstdio>
#include <xlsxwriter.h>

namespace plumbline::bench {

namespace {

constexpr int kColumns = 12;
constexpr std::array kSizes{10'000, 100'000, 1'000'000};

/// A text, ten numbers of two places, a text; made row by row.
TableBook bookOf(int rows)
{
    TableSheet sheet;
    sheet.name = QStringLiteral("Rows");
    sheet.columns.resize(kColumns);
    for (int column = 1; column < kColumns - 1; ++column)
        sheet.columns[static_cast<std::size_t>(column)].kind = ColumnShape::Number;
    sheet.next = [rows, row = 0](SheetLine& line) mutable -> Result<bool> {
        if (row == rows)
            return false;
        line.push_back(QStringLiteral("E%1").arg(row));
        for (int column = 1; column < kColumns - 1; ++column)
            line.push_back(Rational(row * 7 + column, 100));
        line.push_back(QStringLiteral("客户服务一组"));
        ++row;
        return true;
    };
    TableBook book;
    book.sheets.push_back(std::move(sheet));
    return book;
}

void writeBare(const QString& path, int rows)
{
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(name.constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    for (int row = 0; row < rows; ++row) {
        const auto line = static_cast<lxw_row_t>(row);
        const QByteArray id = "E" + QByteArray::number(row);
        worksheet_write_string(sheet, line, 0, id.constData(), nullptr);
        for (int column = 1; column < kColumns - 1; ++column)
            worksheet_write_number(
                sheet, line, static_cast<lxw_col_t>(column), (row * 7 + column) / 100.0, nullptr);
        worksheet_write_string(sheet, line, kColumns - 1, "客户服务一组", nullptr);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        std::printf("libxlsxwriter failed\n");
}

/// In KiB: the most memory since `fromHere`.
long long peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
}

void fromHere()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace

void benchExport()
{
    const QTemporaryDir folder;
    const FileTableWriter writer;
    const auto write = [&](const char* name, int rows) {
        if (!writer.write(folder.filePath(QLatin1String(name)), bookOf(rows)))
            std::printf("the table was not written\n");
    };
    for (const int rows : kSizes) {
        const std::string size = std::to_string(rows) + " rows × 12";
        const int rounds = rows > kSizes[1] ? 1 : kRounds;
        compare(
            size + " to XLSX, checked",
            [&] { write("ours.xlsx", rows); },
            size + " by a bare libxlsxwriter loop",
            [&] { writeBare(folder.filePath(QStringLiteral("bare.xlsx")), rows); },
            rounds);
        print(size + " to CSV", timed([&] { write("ours.csv", rows); }, rounds));
        fromHere();
        const long long before = peak();
        write("ours.xlsx", rows);
        std::printf("%s to XLSX: %lld KiB beyond what was there\n", size.c_str(), peak() - before);
    }
}

} // namespace plumbline::bench
