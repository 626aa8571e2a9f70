// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "exchange/table/FileTableReader.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <xlsxwriter.h>
#include <zip.h>

namespace plumbline::bench {

namespace {

constexpr int kRows = 100'000;
constexpr int kColumns = 12;
constexpr int kNumberColumns = 4; ///< Behind the texts.

/// A call as it stands in a contact centre's export.
QString cellText(int row, int column)
{
    switch (column) {
    case 0:
        return QStringLiteral("ID%1").arg(row, 7, 10, QLatin1Char('0'));
    case 1:
        return QStringLiteral("E%1").arg(1000 + row % 400);
    case 2:
        return QStringLiteral("2021-%1-%2")
            .arg(1 + row % 12, 2, 10, QLatin1Char('0'))
            .arg(1 + row % 28, 2, 10, QLatin1Char('0'));
    case 3:
        return QStringLiteral("%1:%2:12").arg(row % 24).arg(row % 60, 2, 10, QLatin1Char('0'));
    case 4:
        return QStringLiteral("客户%1").arg(row % 3'000);
    default:
        return column % 2 == 0 ? QStringLiteral("Technical Support") : QStringLiteral("Y");
    }
}

int cellNumber(int row, int column)
{
    return (row * 7 + column) % 600;
}

void writeWorkbook(const QString& path, int rows)
{
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Calls");
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const auto place = static_cast<lxw_row_t>(row);
            const auto across = static_cast<lxw_col_t>(column);
            if (row > 0 && column >= kColumns - kNumberColumns)
                worksheet_write_number(sheet, place, across, cellNumber(row, column), nullptr);
            else
                worksheet_write_string(
                    sheet, place, across, cellText(row, column).toUtf8().constData(), nullptr);
        }
    }
    workbook_close(book);
}

void writeText(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int row = 0; row <= rows; ++row) {
        QStringList cells;
        for (int column = 0; column < kColumns; ++column)
            cells.append(row > 0 && column >= kColumns - kNumberColumns
                             ? QString::number(cellNumber(row, column))
                             : cellText(row, column));
        file.write(cells.join(QLatin1Char(',')).toUtf8() + "\r\n");
    }
}

void readRows(const QString& path, int wanted)
{
    const auto rows = FileTableReader().openRows(path, {});
    SourceRow row;
    int count = 0;
    while (rows && (*rows)->next(row).value_or(false))
        ++count;
    if (count != wanted)
        std::printf("%d rows instead of %d\n", count, wanted);
}

/// The least that any reader does: unpack the sheet, and find each tag.
void countTags(const QString& path)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t* part = zip_fopen(archive, "xl/worksheets/sheet1.xml", 0);
    constexpr qsizetype kPiece = qsizetype{32} * 1024;
    QByteArray piece(kPiece, '\0');
    qsizetype tags = 0;
    while (const zip_int64_t size = zip_fread(part, piece.data(), kPiece))
        tags += piece.first(size).count('<');
    zip_fclose(part);
    zip_discard(archive);
    if (tags < kColumns)
        std::printf("no tags\n");
}

/// The least for a text: every byte read, and every line end found.
void countLines(const QString& path)
{
    QFile file(path);
    qsizetype lines = 0;
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray piece(256 * 1024, '\0');
    while (const qint64 size = file.read(piece.data(), piece.size()))
        lines += piece.first(size).count('\n');
    if (lines == 0)
        std::printf("no lines\n");
}

void run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        std::printf("%s failed\n", qPrintable(program));
}

/// Against the programs that others read such files with, where they are installed.
void judgeOutside(const QString& path, const QString& folder, int rows)
{
    const auto ours = [&] { readRows(path, rows); };
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (!office.isEmpty()) {
        compare("xlsx in", ours, "LibreOffice to CSV", [&] {
            run(office,
                {QStringLiteral("--headless"),
                 QStringLiteral("--convert-to"),
                 QStringLiteral("csv"),
                 QStringLiteral("--outdir"),
                 folder,
                 path});
        });
    }
    const QString python = QStringLiteral("/usr/bin/python3");
    const QString script =
        QStringLiteral("import openpyxl, sys\nfor row in openpyxl.load_workbook(sys.argv[1], "
                       "read_only=True).active.iter_rows(values_only=True): pass");
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import openpyxl")}) == 0)
        compare("xlsx in", ours, "openpyxl", [&] {
            run(python, {QStringLiteral("-c"), script, path});
        });
}

void benchRows(const QString& folder, int rows)
{
    const QString book = folder + QStringLiteral("/calls-%1.xlsx").arg(rows);
    const QString text = folder + QStringLiteral("/calls-%1.csv").arg(rows);
    writeWorkbook(book, rows);
    writeText(text, rows);
    const std::string size = std::to_string(rows) + " rows";
    compare(
        "xlsx in, " + size,
        [&] { readRows(book, rows); },
        "unpack and count tags",
        [&] { countTags(book); });
    compare(
        "csv in, " + size,
        [&] { readRows(text, rows); },
        "read and count lines",
        [&] { countLines(text); });
    const Timing timing = timed([&] { readRows(text, rows); });
    std::printf("csv in, %s: %.0f MB/s\n",
                size.c_str(),
                static_cast<double>(QFile(text).size()) / 1e6 / timing.median);
    if (rows == kRows)
        judgeOutside(book, folder, rows);
}

} // namespace

void benchTables()
{
    const QTemporaryDir folder;
    benchRows(folder.path(), kRows / 10);
    benchRows(folder.path(), kRows);
}

} // namespace plumbline::bench
