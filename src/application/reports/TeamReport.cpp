// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/TeamReport.h"

#include "application/dashboard/DashboardFigures.h"
#include "application/policy/Permit.h"
#include "application/reports/TeamTree.h"

namespace plumbline {

namespace {

QString letter(const Scheme& scheme, const std::optional<int>& grade)
{
    return grade ? scheme.document().grades->list[static_cast<std::size_t>(*grade)].grade
                 : QString();
}

RankedPerson ranked(const ScoreSheet& sheet, const PersonFigure& figure)
{
    const SheetData& data = sheet.data();
    return {reportPerson(sheet.appraisal(figure.row), data.positions, data.teams),
            figure.score,
            figure.change(),
            letter(sheet.scheme(), figure.grade),
            figure.score ? figure.rank : 0,
            sheet.rankOf(figure.row)};
}

} // namespace

TeamReport teamReport(const ScoreSheet& sheet, const DashboardFigures& figures, const TeamId& team)
{
    TeamReport report{.ground = reportGround(sheet),
                      .team = team,
                      .name = team.text(),
                      .leader = {},
                      .unseen = 0,
                      .figures = figures.of({team, std::nullopt}),
                      .ranking = {}};
    const SheetData& data = sheet.data();
    for (const Team& one : data.teams) {
        if (one.id == team)
            report.name = one.name;
    }
    const QSet<TeamId> below = figures.teamsBelow(team);
    for (std::size_t row = static_cast<std::size_t>(sheet.size()); row < data.appraisals.size();
         ++row) {
        const auto& of = data.appraisals[row].team;
        report.unseen += of && below.contains(*of) ? 1 : 0;
    }
    for (const int row : report.figures.ranking)
        report.ranking.push_back(ranked(sheet, figures.person(row)));
    return report;
}

std::vector<TeamId> reportedTeams(const ScoreSheet& sheet)
{
    QSet<TeamId> with;
    for (int row = 0; row < sheet.size(); ++row) {
        if (const auto& team = sheet.appraisal(row).team)
            with.insert(*team);
    }
    std::vector<TeamId> teams;
    for (const TeamPlace& place : teamTree(sheet.data().teams)) {
        const QSet<TeamId> below = teamsBelow(sheet.data().teams, place.team);
        if (std::ranges::any_of(with, [&](const TeamId& team) { return below.contains(team); }))
            teams.push_back(place.team);
    }
    return teams;
}

Result<std::vector<TeamReport>>
teamReports(const Access& access, const CycleKey& key, const std::vector<TeamId>& teams)
{
    if (Result<> may = permitted(access, Permission::MakeReports, {key}); !may)
        return failure(may.error());
    const Result<ScoreSheet> sheet = reportSheet(access, key);
    if (!sheet)
        return failure(sheet.error());
    const std::vector<TeamId> known = reportedTeams(*sheet);
    const Result<QHash<EmployeeId, QString>> names = namesInSight(access, key);
    if (!names)
        return failure(names.error());
    const DashboardFigures figures(*sheet);
    std::vector<TeamReport> reports;
    for (const TeamId& team : teams.empty() ? known : teams) {
        if (std::ranges::find(known, team) == known.end())
            return notInCycle(team.text(), key);
        reports.push_back(teamReport(*sheet, figures, team));
        for (const Team& one : sheet->data().teams) {
            if (one.id == team && one.leader)
                reports.back().leader = names->value(*one.leader);
        }
    }
    return reports;
}

} // namespace plumbline
