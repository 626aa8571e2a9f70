// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/CycleSummary.h"

#include "application/dashboard/DashboardFigures.h"
#include "application/policy/Permit.h"
#include "application/ports/LedgerRepository.h"
#include "application/reports/TeamTree.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

void add(TeamCost& sum, const TeamCost& more)
{
    sum.people += more.people;
    sum.paid += more.paid;
    sum.pay += more.pay;
    sum.rewards += more.rewards;
}

/// Goes through a sheet team by team.
class Summing
{
public:
    explicit Summing(const ScoreSheet& sheet)
        : m_sheet(sheet)
        , m_figures(sheet)
    {
    }

    [[nodiscard]] CycleSummary sum() const
    {
        CycleSummary summary{.ground = reportGround(m_sheet),
                             .unseen = m_sheet.data().hidden,
                             .figures = m_figures.of({}),
                             .teams = {},
                             .all = {},
                             .answers = {},
                             .settled = {}};
        summary.all = lineOf(summary.figures);
        for (const TeamPlace& place : teamTree(m_sheet.data().teams)) {
            const TeamFigures figures = m_figures.of({place.team, std::nullopt});
            if (figures.people == 0)
                continue;
            summary.teams.push_back(lineOf(figures));
            summary.teams.back().team = place.team;
            summary.teams.back().name = nameOf(place.team);
            summary.teams.back().depth = place.depth;
        }
        const TeamFigures rest = m_figures.of({.team = {}, .position = {}, .isWithoutTeam = true});
        if (rest.people > 0) {
            summary.teams.push_back(lineOf(rest));
            summary.teams.back().isWithoutTeam = true;
        }
        return summary;
    }

private:
    [[nodiscard]] static SummaryLine lineOf(const TeamFigures& figures)
    {
        SummaryLine line;
        line.people = figures.people;
        line.complete = figures.complete;
        line.mean = figures.mean;
        for (const GradeFigure& grade : figures.grades)
            line.grades.push_back(grade.people);
        return line;
    }

    [[nodiscard]] QString nameOf(const TeamId& id) const
    {
        for (const Team& team : m_sheet.data().teams) {
            if (team.id == id)
                return team.name;
        }
        return id.text();
    }

    const ScoreSheet& m_sheet;
    DashboardFigures m_figures;
};

bool seesAll(const Sight& sight, const ScoreSheet& sheet)
{
    for (int row = 0; row < sheet.size(); ++row) {
        if (!sight.sees(sheet.appraisal(row).employee))
            return false;
    }
    return true;
}

void putCosts(const ScoreSheet& sheet,
              const Rewards& rewards,
              const std::vector<StoredBudget>& budgets,
              CycleSummary& summary)
{
    const auto budgetOf = [&](const std::optional<TeamId>& team) {
        std::optional<Decimal> amount;
        for (const StoredBudget& budget : budgets) {
            if (budget.team == team)
                amount = budget.amount;
        }
        return amount;
    };
    summary.all.cost = rewards.all;
    summary.all.budget = budgetOf(std::nullopt);
    for (SummaryLine& line : summary.teams) {
        const QSet<TeamId> below =
            line.team ? teamsBelow(sheet.data().teams, *line.team) : QSet<TeamId>();
        TeamCost sum;
        for (const TeamCost& cost : rewards.teams) {
            if (line.team ? cost.team && below.contains(*cost.team) : !cost.team)
                add(sum, cost);
        }
        line.cost = sum;
        if (line.team)
            line.budget = budgetOf(line.team);
    }
}

/// What rules did, and what it costs, each only for whom may see that of everybody in sight.
Result<> putRewards(const Access& access, const ScoreSheet& sheet, CycleSummary& summary)
{
    Repositories& repositories = access.store.repositories();
    const CycleKey& key = summary.ground.cycle.key;
    const Result<Sight> seen = sightOf(access, repositories, Permission::SeeRewards, key);
    if (!seen)
        return failure(seen.error());
    const Result<Sight> wages = sightOf(access, repositories, Permission::SeeWages, key);
    if (!wages)
        return failure(wages.error());
    if (!seesAll(*seen, sheet))
        return {};
    const Rewards rewards = rewardsOf(sheet);
    summary.rules = rewards.rules;
    summary.actions = rewards.actions;
    if (!seesAll(*wages, sheet) || !summary.ground.scheme.document().pay)
        return {};
    return repositories.budgets().budgets(key).map([&](const std::vector<StoredBudget>& budgets) {
        putCosts(sheet, rewards, budgets, summary);
    });
}

Result<> putAnswers(const Access& access, CycleSummary& summary)
{
    const CycleKey& key = summary.ground.cycle.key;
    const Result<std::vector<CourseLine>> lines = reportedCourses(access, key);
    if (!lines)
        return failure(lines.error());
    for (const CourseLine& line : *lines)
        summary.answers.add(line);
    return access.store.repositories().ledger().runs(key).map(
        [&](const std::vector<SettlementRun>& runs) {
            summary.settled.runs = static_cast<int>(runs.size());
            if (runs.empty())
                return;
            summary.settled.at = runs.back().at;
            summary.settled.by = runs.back().by;
        });
}

} // namespace

Result<CycleSummary> cycleSummary(const Access& access, const CycleKey& key)
{
    if (Result<> may = permitted(access, Permission::MakeReports, {key}); !may)
        return failure(may.error());
    const Result<ScoreSheet> sheet = reportSheet(access, key);
    if (!sheet)
        return failure(sheet.error());
    if (sheet->size() == 0)
        return failure(
            ErrorCode::NotFound,
            key.toString(),
            QT_TRANSLATE_NOOP("Messages", "There is nobody in %1 whose result you may see."),
            {key.toString()});
    CycleSummary summary = Summing(*sheet).sum();
    if (Result<> put = putRewards(access, *sheet, summary); !put)
        return failure(put.error());
    if (Result<> put = putAnswers(access, summary); !put)
        return failure(put.error());
    return summary;
}

} // namespace plumbline
