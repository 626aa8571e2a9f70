// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportChoices.h"

#include "application/dashboard/DashboardFigures.h"
#include "application/reports/TeamReport.h"
#include "ui/common/Desk.h"

namespace plumbline {

namespace {

QString missing()
{
    return QString(QChar(0x2013));
}

QString scoreText(const Scheme& scheme, const std::optional<Rational>& score)
{
    const RoundingPlan& plan = scheme.document().rounding;
    return score ? score->toFixed(plan.score, plan.mode) : missing();
}

ReportChoice personChoice(const Appraisal& appraisal)
{
    return {.id = appraisal.employee.text(), .name = appraisal.name, .team = appraisal.team};
}

ReportChoice scoredChoice(const ScoreSheet& sheet, int row)
{
    ReportChoice choice = personChoice(sheet.appraisal(row));
    const Scheme& scheme = sheet.scheme();
    const PersonResult& result = sheet.evaluation().people[static_cast<std::size_t>(row)];
    choice.score = result.score.isComplete() ? scoreText(scheme, result.score.score) : missing();
    choice.grade = missing();
    if (result.finalGrade && scheme.document().grades)
        choice.grade =
            scheme.document().grades->list[static_cast<std::size_t>(*result.finalGrade)].grade;
    return choice;
}

std::vector<ReportChoice> scoredChoices(const ScoreSheet& sheet)
{
    std::vector<ReportChoice> choices;
    for (int row = 0; row < sheet.size(); ++row)
        choices.push_back(scoredChoice(sheet, row));
    return choices;
}

} // namespace

void listScored(const LayoutRequest& request, const ChoicesReady& ready)
{
    ready(scoredChoices(request.sheet));
}

void listTeams(const LayoutRequest& request, const ChoicesReady& ready)
{
    const ScoreSheet& sheet = request.sheet;
    const std::vector<TeamId> shown = reportedTeams(sheet);
    const DashboardFigures figures(sheet);
    std::vector<ReportChoice> choices;
    for (const TeamPlace& place : teamTree(sheet.data().teams)) {
        if (std::ranges::find(shown, place.team) == shown.end())
            continue;
        const TeamFigures team = figures.of({place.team, std::nullopt});
        const auto known = std::ranges::find(sheet.data().teams, place.team, &Team::id);
        choices.push_back({.id = place.team.text(),
                           .name = known->name,
                           .depth = place.depth,
                           .people = QString::number(team.people),
                           .score = scoreText(sheet.scheme(), team.mean)});
    }
    ready(std::move(choices));
}

void listCycle(const LayoutRequest& request, const ChoicesReady& ready)
{
    std::vector<ReportChoice> choices;
    if (request.sheet.size() > 0)
        choices.emplace_back();
    ready(std::move(choices));
}

void listPrinted(const LayoutRequest& request, PrintedFor what, const ChoicesReady& ready)
{
    QHash<QString, ReportChoice> scored;
    for (ReportChoice& choice : scoredChoices(request.sheet))
        scored.insert(choice.id, std::move(choice));
    request.desk.ask<std::vector<Appraisal>>(
        request.context,
        [key = request.sheet.data().cycle.key, what](const Access& access) {
            return printedPeople(access, key, what);
        },
        [scored, ready](const Result<std::vector<Appraisal>>& people) {
            ready(people.map([&](const std::vector<Appraisal>& found) {
                std::vector<ReportChoice> choices;
                for (const Appraisal& one : found)
                    choices.push_back(scored.value(one.employee.text(), personChoice(one)));
                return choices;
            }));
        });
}

} // namespace plumbline
