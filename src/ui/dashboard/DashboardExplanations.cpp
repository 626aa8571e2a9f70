// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the dashboard opens its explanation.
#include "application/dashboard/TeamExplanation.h"
#include "ui/common/Desk.h"
#include "ui/dashboard/DashboardCanvas.h"
#include "ui/dashboard/DashboardPage.h"

namespace plumbline {

namespace {

const StepPlace kScore{StepKind::Score, {}, {}};

} // namespace

void DashboardPage::explain(const std::function<Explained(const TeamExplanation&)>& what,
                            const StepPlace& each,
                            const Lead& lead)
{
    if (!m_board.sheet)
        return;
    const auto make = [what, filter = m_board.filter](const ScoreSheet& sheet) {
        return what(TeamExplanation(sheet, filter));
    };
    m_parts.explainer.explain({make, each, lead});
}

void DashboardPage::connectExplanations()
{
    connect(
        m_canvas, &DashboardCanvas::personOpened, this, [this](int person, const StepPlace& place) {
            m_parts.explainer.explain(person, place);
        });
    connect(m_canvas, &DashboardCanvas::changeOpened, this, [this](int person) {
        explain([person](const TeamExplanation& team) { return team.change(person); }, kScore, {});
    });
    connect(m_canvas, &DashboardCanvas::meanOpened, this, [this] {
        explain(&TeamExplanation::mean, kScore, {tr("See the ranking"), [this] {
                                                     m_canvas->showRanking();
                                                 }});
    });
    connect(m_canvas, &DashboardCanvas::completionOpened, this, [this] {
        explain(&TeamExplanation::completion,
                {StepKind::Missing, {}, {}},
                {tr("Go to the first missing value"), [this] { openFirstMissing(); }});
    });
    connect(m_canvas, &DashboardCanvas::helpOpened, this, [this] {
        explain(&TeamExplanation::help, kScore, {tr("See who"), [this] { m_canvas->showHelp(); }});
    });
    connect(m_canvas, &DashboardCanvas::gradeOpened, this, [this](int grade) {
        if (m_board.team.grades.empty())
            return;
        explain([grade](const TeamExplanation& team) { return team.grade(grade); },
                {StepKind::FinalGrade, {}, {}},
                {tr("List these people"), [this, grade] { chooseGrade(grade); }});
    });
    connect(m_canvas, &DashboardCanvas::indicatorOpened, this, &DashboardPage::explainIndicator);
    connect(m_canvas, &DashboardCanvas::periodOpened, this, &DashboardPage::explainPeriod);
    connect(m_canvas, &DashboardCanvas::missingOpened, this, &DashboardPage::openPerson);
    connect(m_canvas, &DashboardCanvas::cycleWanted, this, [this] {
        Destination cycle;
        cycle.page = PageId::Cycles;
        cycle.cycle = m_board.sheet->data().cycle.key;
        m_parts.desk.go(cycle);
    });
}

void DashboardPage::explainIndicator(int node)
{
    if (!m_board.sheet)
        return;
    explain([node](const TeamExplanation& team) { return team.indicator(node); },
            {StepKind::Rate, m_board.sheet->scheme().node(node).id(), {}},
            {tr("Sort the heat map by it"), [this, node] { m_canvas->sortHeatMap(node); }});
}

void DashboardPage::explainPeriod(const Period& period, const EmployeeId& beside)
{
    if (!m_board.sheet)
        return;
    Lead lead;
    const CycleKey key{m_board.sheet->data().cycle.key.scheme, period};
    for (const CycleOverview& cycle : m_parts.desk.cycles()) {
        if (cycle.cycle.key == key && period != m_board.sheet->period())
            lead = {tr("Open that cycle"), [this, key] { m_parts.desk.chooseCycle(key); }};
    }
    explain([period, beside](const TeamExplanation& team) { return team.period(period, beside); },
            kScore,
            lead);
}

} // namespace plumbline
