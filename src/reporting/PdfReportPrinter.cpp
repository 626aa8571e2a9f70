// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PdfReportPrinter.h"

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

PdfFacts factsOf(const ReportInput& person, const ReportOptions& options)
{
    const ReportDocument document = buildReport(person, options.language, options.madeAt);
    return {QStringList{document.title, person.appraisal.name, document.subtitle}.join(
        QLatin1Char(' '))};
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
    std::vector<std::vector<PaintedPage>> laidOut(people.size());
    const Result<> made = forEachBeside(
        static_cast<int>(people.size()), options.threads, run, [&](int i) -> Result<> {
            const auto at = static_cast<std::size_t>(i);
            laidOut[at] = pages(people[at], options);
            return {};
        });
    if (!made)
        return made.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : made;
    std::vector<PaintedPage> all;
    for (std::vector<PaintedPage>& part : laidOut)
        std::move(part.begin(), part.end(), std::back_inserter(all));
    const QByteArray bytes =
        renderPdf(all, people.empty() ? PdfFacts{} : factsOf(people.front(), options));
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
            return batch->write(names[i],
                                renderPdf(pages(person, options), factsOf(person, options)));
        });
    if (!made)
        return made.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : made;
    return batch->commit(names);
}

} // namespace plumbline
