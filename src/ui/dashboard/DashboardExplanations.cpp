// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the dashboard opens its explanation.
#include "application/dashboard/ComparedExplanation.h"
#include "application/dashboard/RangeExplanation.h"
#include "application/dashboard/TeamExplanation.h"
#include "ui/common/Desk.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/DashboardCanvas.h"
#include "ui/dashboard/DashboardPage.h"

namespace plumbline {

namespace {

const StepPlace kScore{StepKind::Score, {}, {}};

} // namespace

/// Figures of one side of a comparison: whose, and of which periods.
struct ExplainedSide
{
    std::shared_ptr<const ScoreSheet> sheet; ///< None: the one looked at.
    EarlierSheets earlier;
    DashboardFilter filter;

    template<typename What>
    [[nodiscard]] Explained explained(const ScoreSheet& looked, const What& what) const
    {
        const ScoreSheet& own = sheet ? *sheet : looked;
        return earlier.empty() ? what(TeamExplanation(own, filter), own)
                               : what(RangeExplanation(own, earlier, filter), own);
    }
};

std::optional<ExplainedSide> DashboardPage::otherSide() const
{
    if (!m_board.other)
        return std::nullopt;
    if (m_board.otherTeam)
        return ExplainedSide{
            nullptr, m_board.earlier, {m_board.otherTeam, m_board.filter.position}};
    EarlierSheets earlier = m_then;
    const auto last = earlier.back();
    earlier.pop_back();
    return ExplainedSide{last, std::move(earlier), m_board.filter};
}

template<typename What>
void DashboardPage::explain(const What& what, const StepPlace& each, const Lead& lead)
{
    if (!m_board.sheet)
        return;
    const auto make = [what,
                       own = ExplainedSide{nullptr, m_board.earlier, m_board.filter},
                       other = otherSide(),
                       name = m_board.otherName](const ScoreSheet& sheet) {
        Explained explained = own.explained(sheet, what);
        if (other)
            compareWith(explained, other->explained(sheet, what), name);
        return explained;
    };
    m_parts.explainer.explain({make, each, lead});
}

/// Over several periods a figure is a mean of theirs; what makes up one of them is told from there.
void DashboardPage::explainPerson(int person, const StepPlace& place)
{
    if (!m_board.isRange())
        return m_parts.explainer.explain(person, place);
    const auto make = [person, place, filter = m_board.filter, earlier = m_board.earlier](
                          const ScoreSheet& sheet) {
        const RangeExplanation range(sheet, earlier, filter);
        const int node =
            place.kind == StepKind::Rate ? sheet.scheme().nodeIndex(place.subject) : -1;
        return node < 0 ? range.person(person) : range.rate(person, node);
    };
    m_parts.explainer.explain({make, place, {}});
}

/// One person's score beside that of the other periods.
void DashboardPage::explainComparison(int person)
{
    if (!m_board.isAgainstPeriods())
        return;
    const auto make = [employee = m_board.sheet->appraisal(person).employee,
                       own = ExplainedSide{nullptr, m_board.earlier, {}},
                       then = *otherSide(),
                       name = m_board.otherName](const ScoreSheet& sheet) {
        const auto of = [&employee](const ScoreSheet& side, const EarlierSheets& earlier) {
            const int row = side.rowOf(employee);
            return row < 0 ? Explained() : RangeExplanation(side, earlier, {}).person(row);
        };
        Explained explained = of(sheet, own.earlier);
        compareWith(explained, of(*then.sheet, then.earlier), name);
        return explained;
    };
    m_parts.explainer.explain({make, kScore, {}});
}

void DashboardPage::connectExplanations()
{
    connect(m_canvas,
            &DashboardCanvas::personOpened,
            this,
            [this](int person, const StepPlace& place) { explainPerson(person, place); });
    connect(m_canvas, &DashboardCanvas::changeOpened, this, [this](int person) {
        explain(
            [employee = m_board.sheet->appraisal(person).employee](const auto& team,
                                                                   const ScoreSheet& sheet) {
                const int row = sheet.rowOf(employee);
                return row < 0 ? Explained() : team.change(row);
            },
            kScore,
            {});
    });
    connect(m_canvas, &DashboardCanvas::comparisonOpened, this, &DashboardPage::explainComparison);
    connect(m_canvas, &DashboardCanvas::meanOpened, this, [this] {
        explain([](const auto& team, const ScoreSheet&) { return team.mean(); },
                kScore,
                {tr("See the ranking"), [this] { m_canvas->showRanking(); }});
    });
    connect(m_canvas, &DashboardCanvas::completionOpened, this, [this] {
        explain([](const auto& team, const ScoreSheet&) { return team.completion(); },
                {StepKind::Missing, {}, {}},
                {tr("Go to the first missing value"), [this] { openFirstMissing(); }});
    });
    connect(m_canvas, &DashboardCanvas::helpOpened, this, [this] {
        explain([](const auto& team, const ScoreSheet&) { return team.help(); },
                kScore,
                {tr("See who"), [this] { m_canvas->showHelp(); }});
    });
    connect(m_canvas, &DashboardCanvas::gradeOpened, this, [this](int grade) {
        if (m_board.team.grades.empty())
            return;
        const QString name = BoardText::gradeName(m_board, grade);
        explain(
            [name](const auto& team, const ScoreSheet& sheet) {
                const int there = sheet.scheme().gradeIndex(name);
                return there < 0 ? Explained() : team.grade(there);
            },
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
    explain(
        [id = m_board.sheet->scheme().node(node).id()](const auto& team, const ScoreSheet& sheet) {
            const int there = sheet.scheme().nodeIndex(id);
            return there < 0 ? Explained() : team.indicator(there);
        },
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
    const auto make = [period, beside, filter = m_board.filter](const ScoreSheet& sheet) {
        return TeamExplanation(sheet, filter).period(period, beside);
    };
    m_parts.explainer.explain({make, kScore, lead});
}

} // namespace plumbline
