// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaperSheet.h"
#include "drawing/ReportContent.h"
#include "reporting/SetDocument.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/PaperBlocks.h"
#include "reporting/layouts/PaySlipPaper.h"

#include <array>

namespace plumbline {

namespace {

SetDocument setDocument(const PaperDocument& document,
                        const QString& about,
                        const ReportGround& ground,
                        const ReportOptions& options)
{
    const QString heading = document.title + QLatin1Char(' ') + document.subtitle;
    return {.title = about.isEmpty() ? heading : heading + QLatin1Char(' ') + about,
            .company = document.company,
            .bookmark = about.isEmpty() ? document.title : about,
            .figure = document.result.score.value,
            .pages = layOut(document, sheetOf(options.pageSize)),
            .heading = heading,
            .timeZone = ground.company.timeZone};
}

QString nameOf(const ReportPerson& person)
{
    return person.appraisal.name + QLatin1Char(' ') + person.appraisal.employee.text();
}

} // namespace

SetDocument documentOf(const TeamReport& report, const ReportOptions& options)
{
    return setDocument(buildTeamReport(report, options), report.name, report.ground, options);
}

SetDocument documentOf(const CycleSummary& summary, const ReportOptions& options)
{
    return setDocument(buildCycleSummary(summary, options), {}, summary.ground, options);
}

SetDocument documentOf(const InterviewSheet& sheet, const ReportOptions& options)
{
    // One page to write on, with as many lines as it has room for.
    static constexpr std::array kRooms{InterviewRoom{3, 4, 3},
                                       InterviewRoom{3, 3, 3},
                                       InterviewRoom{3, 2, 3},
                                       InterviewRoom{3, 2, 2},
                                       InterviewRoom{3, 1, 2},
                                       InterviewRoom{2, 1, 2},
                                       InterviewRoom{1, 1, 2}};
    const auto set = [&](const InterviewRoom& room) {
        return setDocument(
            buildInterviewSheet(sheet, options, room), nameOf(sheet.person), sheet.ground, options);
    };
    for (const InterviewRoom& room : kRooms) {
        if (SetDocument one = set(room); one.pages.size() == 1)
            return one;
    }
    return set({});
}

SetDocument documentOf(const AppealFile& file, const ReportOptions& options)
{
    return setDocument(buildAppealFile(file, options), nameOf(file.person), file.ground, options);
}

SetDocument documentOf(const PaySlips& slips, const ReportOptions& options)
{
    const PaySlipsPaper paper = buildPaySlips(slips, options);
    SetDocument set;
    QStringList names;
    for (const PersonSlip& slip : slips.people)
        names.append(nameOf(slip.person));
    set.bookmark = names.join(QStringLiteral(", "));
    if (!paper.slips.empty()) {
        const PaySlipPaper& first = paper.slips.front();
        set.company = first.company;
        set.heading = first.title + QLatin1Char(' ') + first.period;
        set.title = set.heading + QLatin1Char(' ') + set.bookmark;
        set.timeZone = slips.ground.company.timeZone;
    }
    PaySlipsPaper before;
    for (const PaySlipPaper& slip : paper.slips) {
        const auto begun = static_cast<int>(set.pages.size());
        before.slips.push_back(slip);
        set.pages = layOut(before, sheetOf(options.pageSize));
        const auto ended = static_cast<int>(set.pages.size());
        set.subjectPages.push_back(ended > begun ? begun : begun - 1);
    }
    return set;
}

} // namespace plumbline
