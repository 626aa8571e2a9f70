// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaperSheet.h"
#include "reporting/ExplanationPaper.h"
#include "reporting/PageFrame.h"
#include "reporting/PageLayout.h"
#include "reporting/ReportBuilder.h"
#include "reporting/SetDocument.h"

namespace plumbline {

namespace {

/// The explanation's pages, in the frame of the document that they belong to.
std::vector<PaintedPage> appendixPages(const ReportInput& appraisal,
                                       const ReportDocument& document,
                                       const ReportOptions& options)
{
    ExplanationPaper paper = buildExplanation(*appraisal.explanation, options);
    paper.pageOf.clear();
    paper.logo = {};
    paper.draftMark = document.draftMark;
    paper.check = document.check;
    paper.trail = document.trail;
    return layOut(paper, sheetOf(options.pageSize));
}

/// Counts its pages together with the document's.
void addAppendix(SetDocument& set,
                 const ReportInput& appraisal,
                 ReportDocument document,
                 const ReportOptions& options)
{
    const QString pageOf = std::exchange(document.pageOf, {});
    set.pages = layOut(document, sheetOf(options.pageSize));
    set.parts.push_back({ReportWords(options.language)(QT_TRANSLATE_NOOP("Report", "Explanation")),
                         static_cast<int>(set.pages.size())});
    for (PaintedPage& page : appendixPages(appraisal, document, options))
        set.pages.push_back(std::move(page));
    numberPages(set.pages, pageOf);
}

} // namespace

SetDocument documentOf(const ReportInput& appraisal, const ReportOptions& options)
{
    const ReportDocument document = buildReport(appraisal, options);
    const QString& name = appraisal.appraisal.name;
    const QString heading = document.title + QLatin1Char(' ') + document.subtitle;
    SetDocument set{.title = heading + QLatin1Char(' ') + name,
                    .company = document.company,
                    .bookmark = name + QLatin1Char(' ') + appraisal.appraisal.employee.text(),
                    .figure = document.result.score.value,
                    .pages = {},
                    .heading = heading,
                    .timeZone = appraisal.company.timeZone};
    if (options.appendix == Appendix::Explanation && appraisal.explanation)
        addAppendix(set, appraisal, document, options);
    else
        set.pages = layOut(document, sheetOf(options.pageSize));
    return set;
}

} // namespace plumbline
