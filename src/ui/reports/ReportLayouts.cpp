// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportLayouts.h"

#include "application/paper/FileNamePattern.h"
#include "application/values/ScoreSheet.h"
#include "ui/common/Desk.h"

namespace plumbline {

namespace {

void gatherAppraisals(const LayoutRequest& request, const ContentsReady& ready)
{
    std::vector<ReportContent> contents;
    std::vector<ReportInput> inputs = request.appendix == Appendix::Explanation
        ? explainedReportInputs(request.sheet, request.rows)
        : reportInputs(request.sheet, request.rows);
    for (ReportInput& input : inputs)
        contents.emplace_back(std::move(input));
    ready(std::move(contents));
}

std::vector<EmployeeId> peopleOf(const LayoutRequest& request)
{
    std::vector<EmployeeId> people;
    for (const int row : request.rows)
        people.push_back(request.sheet.appraisal(row).employee);
    return people;
}

/// Each once, in the order of the people.
std::vector<TeamId> teamsOf(const LayoutRequest& request)
{
    // Everybody chosen asks for every team, also those that only have teams below them.
    if (static_cast<int>(request.rows.size()) == request.sheet.size() && request.rows.size() > 1)
        return {};
    std::vector<TeamId> teams;
    for (const int row : request.rows) {
        const std::optional<TeamId>& team = request.sheet.appraisal(row).team;
        if (team && std::ranges::find(teams, *team) == teams.end())
            teams.push_back(*team);
    }
    return teams;
}

/// Asks on the database thread; what comes back is told document by document.
template<typename Found>
void askFor(const LayoutRequest& request,
            std::function<Result<Found>(const Access&)> work,
            std::function<std::vector<ReportContent>(Found)> contentsOf,
            const ContentsReady& ready)
{
    request.desk.ask<Found>(request.context,
                            std::move(work),
                            [contentsOf = std::move(contentsOf), ready](Result<Found> found) {
                                if (found)
                                    ready(contentsOf(*std::move(found)));
                                else
                                    ready(failure(found.error()));
                            });
}

template<typename Document>
std::vector<ReportContent> oneByOne(std::vector<Document> documents)
{
    return {std::make_move_iterator(documents.begin()), std::make_move_iterator(documents.end())};
}

void gatherTeams(const LayoutRequest& request, const ContentsReady& ready)
{
    const std::vector<TeamId> teams = teamsOf(request);
    const bool hasSome = std::ranges::any_of(
        request.rows, [&](int row) { return request.sheet.appraisal(row).team.has_value(); });
    if (!hasSome)
        return ready(std::vector<ReportContent>());
    askFor<std::vector<TeamReport>>(
        request,
        [key = request.sheet.data().cycle.key, teams](const Access& access) {
            return teamReports(access, key, teams);
        },
        oneByOne<TeamReport>,
        ready);
}

void gatherSummary(const LayoutRequest& request, const ContentsReady& ready)
{
    askFor<CycleSummary>(
        request,
        [key = request.sheet.data().cycle.key](const Access& access) {
            return cycleSummary(access, key);
        },
        [](CycleSummary summary) { return oneByOne(std::vector{std::move(summary)}); },
        ready);
}

void gatherSlips(const LayoutRequest& request, const ContentsReady& ready)
{
    askFor<PaySlips>(
        request,
        [key = request.sheet.data().cycle.key, people = peopleOf(request)](const Access& access) {
            return paySlips(access, key, people);
        },
        [](const PaySlips& slips) { return slipContents(slips); },
        ready);
}

void gatherInterviews(const LayoutRequest& request, const ContentsReady& ready)
{
    askFor<std::vector<InterviewSheet>>(
        request,
        [key = request.sheet.data().cycle.key, people = peopleOf(request)](const Access& access) {
            return interviewSheets(access, key, people);
        },
        oneByOne<InterviewSheet>,
        ready);
}

void gatherAppeals(const LayoutRequest& request, const ContentsReady& ready)
{
    askFor<std::vector<AppealFile>>(
        request,
        [key = request.sheet.data().cycle.key, people = peopleOf(request)](const Access& access) {
            return appealFiles(access, key, people);
        },
        oneByOne<AppealFile>,
        ready);
}

} // namespace

const std::vector<LayoutOffer>& layoutOffers()
{
    static const std::vector<LayoutOffer> kOffers{
        {kAppraisalLayout,
         QT_TRANSLATE_NOOP("ReportLayouts", "Employee's appraisal"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "Result, indicators, calculation and signatures, one or two pages each"),
         true,
         gatherAppraisals},
        {"team",
         QT_TRANSLATE_NOOP("ReportLayouts", "Team report"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "The team of whoever is chosen: mean, grades, indicators, ranking"),
         false,
         gatherTeams},
        {"summary",
         QT_TRANSLATE_NOOP("ReportLayouts", "Cycle summary"),
         QT_TRANSLATE_NOOP(
             "ReportLayouts",
             "All teams, grades, indicators, rules, cost and answers; whoever is chosen"),
         false,
         gatherSummary},
        {"slip",
         QT_TRANSLATE_NOOP("ReportLayouts", "Pay slips"),
         QT_TRANSLATE_NOOP(
             "ReportLayouts",
             "Two to a page with a line to cut; only of those whose wages you may see"),
         false,
         gatherSlips},
        {"interview",
         QT_TRANSLATE_NOOP("ReportLayouts", "Interview sheet"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "Result in short, open actions, what was said or lines to write on"),
         false,
         gatherInterviews},
        {"appeal",
         QT_TRANSLATE_NOOP("ReportLayouts", "Appeal file"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "Everything behind a contested line, one file for each appeal"),
         false,
         gatherAppeals},
    };
    return kOffers;
}

} // namespace plumbline
