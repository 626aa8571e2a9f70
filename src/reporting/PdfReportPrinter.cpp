// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PdfReportPrinter.h"

#include "drawing/PaperSheet.h"
#include "drawing/ReportFileNames.h"
#include "reporting/CombinedFile.h"
#include "reporting/ExplanationPaper.h"
#include "reporting/Parallel.h"
#include "reporting/SetDocument.h"
#include "reporting/WholeFiles.h"

namespace plumbline {

namespace {

tl::unexpected<Error> cancelled()
{
    return failure(
        ErrorCode::Cancelled, {}, QT_TRANSLATE_NOOP("Messages", "Stopped. No report was written."));
}

} // namespace

std::vector<PaintedPage> PdfReportPrinter::pages(const ReportContent& content,
                                                 const ReportOptions& options) const
{
    return documentOf(content, options).pages;
}

Result<> PdfReportPrinter::writeCombined(const QString& path,
                                         std::span<const ReportContent> contents,
                                         const ReportOptions& options,
                                         const ReportRun& run) const
{
    std::vector<SetDocument> documents(contents.size());
    const Result<> made = forEachBeside(
        static_cast<int>(contents.size()), options.threads, run, [&](int i) -> Result<> {
            const auto at = static_cast<std::size_t>(i);
            documents[at] = documentOf(contents[at], options);
            return {};
        });
    if (!made)
        return made.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : made;
    std::vector<std::vector<ReportSubject>> subjects;
    for (const ReportContent& content : contents)
        subjects.push_back(subjectsOf(content));
    const QByteArray bytes = combinedFile(std::move(documents), subjects, options);
    if (run.isCancelled && run.isCancelled())
        return cancelled();
    return saveFile(path, bytes);
}

Result<> PdfReportPrinter::writeEach(const QString& folder,
                                     std::span<const ReportContent> contents,
                                     const ReportOptions& options,
                                     const ReportRun& run) const
{
    Result<FileBatch> batch = FileBatch::begin(folder);
    if (!batch)
        return failure(batch.error());
    const QStringList names = reportFileNames(contents, options.fileNames);
    const Result<> made = forEachBeside(
        static_cast<int>(contents.size()), options.threads, run, [&](int i) -> Result<> {
            const SetDocument document = documentOf(contents[static_cast<std::size_t>(i)], options);
            return batch->write(names[i], singleFile(document, options));
        });
    if (!made)
        return made.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : made;
    return batch->commit(names);
}

std::vector<PaintedPage> PdfReportPrinter::explanationPages(const Explained& explained,
                                                            const ReportOptions& options) const
{
    return layOut(buildExplanation(explained, options), sheetOf(options.pageSize));
}

Result<> PdfReportPrinter::writeExplanation(const QString& path,
                                            const Explained& explained,
                                            const ReportOptions& options) const
{
    const ExplanationPaper paper = buildExplanation(explained, options);
    SetDocument document{.title = paper.title,
                         .company = paper.company,
                         .bookmark = paper.title,
                         .pages = layOut(paper, sheetOf(options.pageSize))};
    document.timeZone = explained.timeZone;
    return saveFile(path, singleFile(document, options));
}

} // namespace plumbline
