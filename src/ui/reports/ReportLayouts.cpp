// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportLayouts.h"

#include "application/paper/FileNamePattern.h"
#include "application/values/ScoreSheet.h"
#include "ui/common/Desk.h"
#include "ui/reports/ReportChoices.h"

namespace plumbline {

namespace {

std::vector<EmployeeId> peopleOf(const LayoutRequest& request)
{
    std::vector<EmployeeId> people;
    for (const QString& id : request.ids)
        people.emplace_back(id);
    return people;
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

/// From the sheet; only the leaders' names are asked for.
void gatherAppraisals(const LayoutRequest& request, const ContentsReady& ready)
{
    std::vector<int> rows;
    for (const EmployeeId& employee : peopleOf(request)) {
        if (const int row = request.sheet.rowOf(employee); row >= 0)
            rows.push_back(row);
    }
    const bool isExplained = request.appendix == Appendix::Explanation;
    auto inputs = isExplained ? explainedReportInputs(request.sheet, rows)
                              : reportInputs(request.sheet, rows);
    askFor<QHash<EmployeeId, QString>>(
        request,
        [key = request.sheet.data().cycle.key](const Access& access) {
            return namesInSight(access, key);
        },
        [inputs = std::move(inputs)](const QHash<EmployeeId, QString>& names) mutable {
            nameLeaders(inputs, names);
            return oneByOne(std::move(inputs));
        },
        ready);
}

void gatherTeams(const LayoutRequest& request, const ContentsReady& ready)
{
    std::vector<TeamId> teams;
    for (const QString& id : request.ids)
        teams.emplace_back(id);
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
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "There is nobody in this cycle whose result you may see now."),
         ChoiceKind::People,
         true,
         listScored,
         gatherAppraisals},
        {"team",
         QT_TRANSLATE_NOOP("ReportLayouts", "Team report"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "A team with those below it: mean, grades, indicators, ranking"),
         QT_TRANSLATE_NOOP(
             "ReportLayouts",
             "There is no team in this cycle of which you may see anybody's result now."),
         ChoiceKind::Teams,
         false,
         listTeams,
         gatherTeams},
        {"summary",
         QT_TRANSLATE_NOOP("ReportLayouts", "Cycle summary"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "All teams, grades, indicators, rules, cost and answers, in one piece"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "There is nobody in this cycle whose result you may see now."),
         ChoiceKind::Cycle,
         false,
         listCycle,
         gatherSummary},
        {"slip",
         QT_TRANSLATE_NOOP("ReportLayouts", "Pay slips"),
         QT_TRANSLATE_NOOP(
             "ReportLayouts",
             "Two to a page with a line to cut; only of those whose wages you may see"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "There is nobody in this cycle whose wages you may see now."),
         ChoiceKind::People,
         false,
         [](const auto& request, const auto& ready) {
             listPrinted(request, PrintedFor::PaySlip, ready);
         },
         gatherSlips},
        {"interview",
         QT_TRANSLATE_NOOP("ReportLayouts", "Interview sheet"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "Result in short, open actions, what was said or lines to write on"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "There is nobody in this cycle whose interviews you may see."),
         ChoiceKind::People,
         false,
         [](const auto& request, const auto& ready) {
             listPrinted(request, PrintedFor::Interview, ready);
         },
         gatherInterviews},
        {"appeal",
         QT_TRANSLATE_NOOP("ReportLayouts", "Appeal file"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "Everything behind a contested line, one file for each appeal"),
         QT_TRANSLATE_NOOP("ReportLayouts",
                           "Nobody whose result you may see has contested anything in this cycle."),
         ChoiceKind::People,
         false,
         [](const auto& request, const auto& ready) {
             listPrinted(request, PrintedFor::Appeal, ready);
         },
         gatherAppeals},
    };
    return kOffers;
}

int slipOffer()
{
    const auto& offers = layoutOffers();
    const auto found = std::ranges::find_if(offers, [](const LayoutOffer& offer) {
        return QLatin1String(offer.id) == QLatin1String("slip");
    });
    return static_cast<int>(found - offers.begin());
}

} // namespace plumbline
