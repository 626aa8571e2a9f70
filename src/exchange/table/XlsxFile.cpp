// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/XlsxFile.h"

#include "exchange/table/XlsxCheck.h"
#include "exchange/table/XlsxSheet.h"
#include "exchange/table/XlsxText.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <memory>

namespace plumbline {

namespace {

constexpr qsizetype kMostProperty = 255;

struct FreeWorkbook
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};

using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>;

tl::unexpected<Error> failed(int systemError)
{
    const QString folder = QDir::toNativeSeparators(QDir::tempPath());
    const QString reason =
        systemError != 0 ? qt_error_string(systemError) : QStringLiteral("libxlsxwriter");
    return failure(ErrorCode::IoFailed,
                   folder,
                   QT_TRANSLATE_NOOP("Messages",
                                     "The spreadsheet can't be put together in %1: %2. Is there "
                                     "room on the disk?"),
                   {folder, reason});
}

void setProperties(lxw_workbook* workbook, const TableBook& book)
{
    QByteArray title = plainText(book.title, kMostProperty);
    QByteArray subject = plainText(book.subject, kMostProperty);
    QByteArray author = plainText(book.author, kMostProperty);
    QByteArray program("Plumbline " PLUMBLINE_VERSION);
    if (!book.trailCode.isEmpty())
        program += " · " + plainText(book.trailCode, kMostProperty);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.company = author.data();
    properties.comments = program.data();
    if (book.madeAt.isValid())
        properties.created = static_cast<time_t>(book.madeAt.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

Workbook opened(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    return Workbook(workbook_new_opt(name.constData(), &options));
}

/// Also what a sheet came to.
Result<> writeSheet(const Workbook& workbook,
                    const TableSheet& table,
                    const QByteArray& name,
                    XlsxFormats& formats,
                    WrittenTables& written,
                    std::vector<int>& lines)
{
    errno = 0;
    lxw_worksheet* worksheet = workbook_add_worksheet(workbook.get(), name.constData());
    if (worksheet == nullptr || worksheet->optimize_tmpfile == nullptr)
        return failed(errno);
    XlsxSheet sheet(worksheet, table, formats);
    if (const Result<> done = sheet.write(); !done)
        return failure(done.error());
    if (std::ferror(worksheet->optimize_tmpfile) != 0)
        return failed(errno);
    written.rows += sheet.rows();
    written.cutTexts += sheet.cutTexts();
    lines.push_back(sheet.lines());
    return {};
}

} // namespace

Result<WrittenTables> writeXlsx(const QString& path, const TableBook& book)
{
    Workbook workbook = opened(path);
    if (!workbook)
        return failed(errno);
    setProperties(workbook.get(), book);
    XlsxFormats formats(workbook.get());
    WrittenTables written;
    QSet<QString> names;
    std::vector<int> lines;
    for (const TableSheet& table : book.sheets) {
        const Result<> done =
            writeSheet(workbook, table, sheetName(table.name, names), formats, written, lines);
        if (!done)
            return failure(done.error());
    }
    errno = 0;
    // Frees it in any case.
    const lxw_error closed = workbook_close(workbook.release());
    const int systemError = errno;
    if (closed != LXW_NO_ERROR)
        return failed(systemError);
    // The library does not look whether the disk took what it wrote between.
    if (!holdsLines(path, lines))
        return failed(ENOSPC);
    return written;
}

} // namespace plumbline
