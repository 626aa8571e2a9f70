// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PdfReportPrinter.h"

#include "reporting/ExplanationPaper.h"
#include "reporting/PageLayout.h"
#include "reporting/Parallel.h"
#include "reporting/PdfRendering.h"
#include "reporting/ReportBuilder.h"
#include "reporting/WholeFiles.h"

namespace plumbline {

namespace {

tl::unexpected<Error> cancelled()
{
    return failure(
        ErrorCode::Cancelled, {}, QT_TRANSLATE_NOOP("Messages", "Stopped. No report was written."));
}

/// One person's report, set.
struct SetReport
{
    QString title;
    std::vector<PaintedPage> pages;
};

SetReport setReport(const ReportInput& person, const ReportOptions& options)
{
    const ReportDocument document = buildReport(person, options.language, options.madeAt);
    return {QStringList{document.title, document.subtitle, person.appraisal.name}.join(
                QLatin1Char(' ')),
            layOut(document)};
}

PdfFacts factsOf(const QString& title, const ReportInput& person, const ReportOptions& options)
{
    return {title, person.company.name, options.language, options.madeAt, {}};
}

/// All reports behind each other, with a bookmark for each person.
QByteArray combined(std::vector<SetReport> reports,
                    std::span<const ReportInput> people,
                    const ReportOptions& options)
{
    if (people.empty())
        return renderPdf({}, {});
    PdfFacts facts =
        factsOf(people.size() == 1 ? reports.front().title : people.front().company.name,
                people.front(),
                options);
    std::vector<PaintedPage> pages;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const Appraisal& appraisal = people[i].appraisal;
        if (people.size() > 1)
            facts.bookmarks.push_back(
                {appraisal.name + QLatin1Char(' ') + appraisal.employee.text(),
                 static_cast<int>(pages.size())});
        std::move(reports[i].pages.begin(), reports[i].pages.end(), std::back_inserter(pages));
    }
    return renderPdf(pages, facts);
}

} // namespace

std::vector<PaintedPage> PdfReportPrinter::pages(const ReportInput& person,
                                                 const ReportOptions& options) const
{
    return layOut(buildReport(person, options.language, options.madeAt));
}

Result<> PdfReportPrinter::writeCombined(const QString& path,
                                         std::span<const ReportInput> people,
                                         const ReportOptions& options,
                                         const ReportRun& run) const
{
    std::vector<SetReport> reports(people.size());
    const Result<> made = forEachBeside(
        static_cast<int>(people.size()), options.threads, run, [&](int i) -> Result<> {
            const auto at = static_cast<std::size_t>(i);
            reports[at] = setReport(people[at], options);
            return {};
        });
    if (!made)
        return made.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : made;
    const QByteArray bytes = combined(std::move(reports), people, options);
    if (run.isCancelled && run.isCancelled())
        return cancelled();
    return saveFile(path, bytes);
}

Result<> PdfReportPrinter::writeEach(const QString& folder,
                                     std::span<const ReportInput> people,
                                     const ReportOptions& options,
                                     const ReportRun& run) const
{
    Result<FileBatch> batch = FileBatch::begin(folder);
    if (!batch)
        return failure(batch.error());
    QStringList names;
    for (const ReportInput& person : people)
        names.append(reportFileName(person.appraisal.employee, person.cycle.key));
    const Result<> made = forEachBeside(
        static_cast<int>(people.size()), options.threads, run, [&](int i) -> Result<> {
            const ReportInput& person = people[static_cast<std::size_t>(i)];
            const SetReport report = setReport(person, options);
            return batch->write(names[i],
                                renderPdf(report.pages, factsOf(report.title, person, options)));
        });
    if (!made)
        return made.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : made;
    return batch->commit(names);
}

std::vector<PaintedPage> PdfReportPrinter::explanationPages(const Explained& explained,
                                                            const ReportOptions& options) const
{
    return layOut(buildExplanation(explained, options.language, options.madeAt));
}

Result<> PdfReportPrinter::writeExplanation(const QString& path,
                                            const Explained& explained,
                                            const ReportOptions& options) const
{
    const ExplanationPaper paper = buildExplanation(explained, options.language, options.madeAt);
    return saveFile(
        path,
        renderPdf(layOut(paper),
                  {paper.title, explained.company, options.language, options.madeAt, {}}));
}

} // namespace plumbline
