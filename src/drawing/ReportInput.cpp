// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportInput.h"

#include "application/explanation/ExplainPerson.h"
#include "application/reports/ReportGround.h"
#include "application/values/ScoreSheet.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

const Team* findTeam(const SheetData& data, const std::optional<TeamId>& id)
{
    if (!id)
        return nullptr;
    const auto found = std::find_if(
        data.teams.begin(), data.teams.end(), [&](const Team& team) { return team.id == *id; });
    return found == data.teams.end() ? nullptr : &*found;
}

/// As far as they take part.
QString nameOf(const ScoreSheet& sheet, const EmployeeId& employee)
{
    const int row = sheet.rowOf(employee);
    return row < 0 ? QString() : sheet.appraisal(row).name;
}

LocalizedText positionName(const SheetData& data, const PositionId& id)
{
    for (const Position& position : data.positions)
        if (position.id == id)
            return position.name;
    return LocalizedText(id.text());
}

std::vector<ReportNote> notesOf(const ScoreSheet& sheet, int row)
{
    std::vector<ReportNote> notes;
    const auto take = [&](const QString& node) {
        if (const QString text = sheet.note(row, node); !text.isEmpty())
            notes.push_back({node, text});
    };
    take(QString());
    for (const PreparedNode& node : sheet.scheme().nodes())
        if (!node.id().isEmpty())
            take(node.id());
    for (const Adjustment& adjustment : sheet.scheme().document().adjustments)
        take(adjustment.id);
    return notes;
}

std::vector<QStringList> reasonsOf(const ScoreSheet& sheet, int row)
{
    std::vector<QStringList> reasons;
    for (const Adjustment& adjustment : sheet.scheme().document().adjustments) {
        const StoredCell* cell =
            sheet.stored(row, CellKey{CellKind::Adjustment, adjustment.id, QString()});
        reasons.push_back(cell != nullptr && !cell->reason.isEmpty() ? QStringList{cell->reason}
                                                                     : QStringList());
    }
    return reasons;
}

std::vector<ReportHistory> historyOf(const SheetData& data, const EmployeeId& employee)
{
    std::vector<ReportHistory> history;
    const QMap<Period, QString> grades = data.gradeHistory.value(employee);
    for (const HistoryEntry& entry : data.history.value(employee))
        history.push_back({entry.period, entry.score, grades.value(entry.period)});
    std::sort(history.begin(), history.end(), [](const auto& a, const auto& b) {
        return a.period < b.period;
    });
    return history;
}

/// What a team's people have in common in their reports.
struct TeamFigures
{
    std::vector<std::optional<Rational>> rates;
    std::optional<Rational> score;
    int size = 0;
};

/// Works each team out once.
class TeamBook
{
public:
    explicit TeamBook(const ScoreSheet& sheet)
        : m_sheet(sheet)
    {
        for (int row = 0; row < sheet.size(); ++row)
            if (const auto& team = sheet.appraisal(row).team; team && sheet.score(row).takesPart())
                ++m_sizes[*team];
    }

    const TeamFigures& of(const TeamId& team)
    {
        const auto known = m_figures.find(team);
        if (known != m_figures.end())
            return known->second;
        TeamFigures figures{{}, m_sheet.meanScore(team), m_sizes[team]};
        for (int node = 0; node < static_cast<int>(m_sheet.scheme().nodes().size()); ++node)
            figures.rates.push_back(m_sheet.meanRate(node, team));
        return m_figures.emplace(team, std::move(figures)).first->second;
    }

private:
    const ScoreSheet& m_sheet;
    std::map<TeamId, int> m_sizes;
    std::map<TeamId, TeamFigures> m_figures;
};

ReportInput oneInput(const ScoreSheet& sheet, int row, TeamBook& teams)
{
    const SheetData& data = sheet.data();
    const Appraisal& appraisal = sheet.appraisal(row);
    const Team* team = findTeam(data, appraisal.team);
    const std::optional<EmployeeId> leader = leaderAbove(data.teams, appraisal);
    ReportInput input{.company = data.company,
                      .cycle = data.cycle,
                      .scheme = sheet.scheme(),
                      .appraisal = appraisal,
                      .positionName = positionName(data, appraisal.position),
                      .teamName = team != nullptr ? team->name : QString(),
                      .leader = leader,
                      .leaderName = leader ? nameOf(sheet, *leader) : QString(),
                      .person = sheet.input(row),
                      .result = sheet.evaluation().people[static_cast<std::size_t>(row)],
                      .teamRates = {},
                      .teamScore = {},
                      .teamSize = 0,
                      .adjustmentReasons = reasonsOf(sheet, row),
                      .notes = notesOf(sheet, row),
                      .history = historyOf(data, appraisal.employee),
                      .trailCode = data.trailCode};
    if (appraisal.team) {
        const TeamFigures& figures = teams.of(*appraisal.team);
        input.teamRates = figures.rates;
        input.teamScore = figures.score;
        input.teamSize = figures.size;
    }
    return input;
}

} // namespace

std::vector<ReportInput> reportInputs(const ScoreSheet& sheet, std::span<const int> rows)
{
    TeamBook teams(sheet);
    std::vector<ReportInput> inputs;
    inputs.reserve(rows.size());
    for (const int row : rows)
        inputs.push_back(oneInput(sheet, row, teams));
    return inputs;
}

std::vector<ReportInput> explainedReportInputs(const ScoreSheet& sheet, std::span<const int> rows)
{
    std::vector<ReportInput> inputs = reportInputs(sheet, rows);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        inputs[i].explanation = std::make_shared<const Explained>(explainPerson(sheet, rows[i]));
    return inputs;
}

ReportInput reportInput(const ScoreSheet& sheet, int row)
{
    return reportInputs(sheet, std::span(&row, 1)).front();
}

void nameLeaders(std::vector<ReportInput>& inputs, const QHash<EmployeeId, QString>& names)
{
    for (ReportInput& input : inputs) {
        if (input.leader && input.leaderName.isEmpty())
            input.leaderName = names.value(*input.leader);
    }
}

} // namespace plumbline
