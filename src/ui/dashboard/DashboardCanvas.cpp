// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardCanvas.h"

#include "drawing/ThemeTokens.h"
#include "ui/dashboard/ComplaintsCard.h"
#include "ui/dashboard/CompletionCard.h"
#include "ui/dashboard/DragCard.h"
#include "ui/dashboard/FigureRow.h"
#include "ui/dashboard/GradesCard.h"
#include "ui/dashboard/HeatCard.h"
#include "ui/dashboard/HelpCard.h"
#include "ui/dashboard/ProfileCard.h"
#include "ui/dashboard/RankingCard.h"
#include "ui/dashboard/StrictnessCard.h"
#include "ui/dashboard/TrendCard.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kWide = 1700; ///< From here on four columns.

} // namespace

DashboardCanvas::DashboardCanvas(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_figures(new FigureRow(this))
    , m_help(new HelpCard(parts, this))
    , m_drag(new DragCard(parts, this))
    , m_grades(new GradesCard(parts, this))
    , m_trend(new TrendCard(parts, this))
    , m_profile(new ProfileCard(parts, this))
    , m_teams(new CompletionCard(parts, this))
    , m_strictness(new StrictnessCard(parts, this))
    , m_complaints(new ComplaintsCard(parts, this))
    , m_heat(new HeatCard(parts, this))
    , m_ranking(new RankingCard(parts, this))
    , m_rows(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("canvas"));
    auto* layout = new QVBoxLayout(this);
    constexpr int kBar = space::kMedium; // Stands in the margin.
    layout->setContentsMargins(space::kPage, 0, space::kPage - kBar, space::kPage);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_figures);
    layout->addLayout(m_rows);
    layout->addStretch();
    m_rows->setSpacing(space::kLarge);
    // The table behind a chart takes the chart's room and asks for none.
    const auto tables = findChildren<QTableView*>(QStringLiteral("chartTable"));
    for (QTableView* table : tables)
        table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    arrange(Columns::Two);
    connectSignals();
}

std::vector<BoardCard*> DashboardCanvas::cards() const
{
    return {m_help,
            m_drag,
            m_grades,
            m_trend,
            m_profile,
            m_teams,
            m_strictness,
            m_complaints,
            m_heat,
            m_ranking};
}

void DashboardCanvas::connectSignals()
{
    for (const BoardCard* card : cards()) {
        connect(card, &BoardCard::personOpened, this, [this](int person, const StepPlace& place) {
            choosePerson(person);
            Q_EMIT personOpened(person, place);
        });
        connect(card, &BoardCard::changeOpened, this, [this](int person) {
            choosePerson(person);
            Q_EMIT changeOpened(person);
        });
        connect(card, &BoardCard::comparisonOpened, this, [this](int person) {
            choosePerson(person);
            Q_EMIT comparisonOpened(person);
        });
    }
    connect(m_help, &HelpCard::personReached, this, &DashboardCanvas::choosePerson);
    connect(m_heat, &HeatCard::personReached, this, &DashboardCanvas::choosePerson);
    connect(m_ranking, &RankingCard::personReached, this, &DashboardCanvas::choosePerson);
    connect(m_profile, &ProfileCard::personReached, this, &DashboardCanvas::choosePerson);
    connect(m_trend, &TrendCard::periodOpened, this, &DashboardCanvas::periodOpened);
    connect(m_trend, &TrendCard::personReached, m_profile, &ProfileCard::choosePerson);
    connect(m_grades, &GradesCard::gradeChosen, this, &DashboardCanvas::gradeChosen);
    connect(m_grades, &GradesCard::gradeOpened, this, &DashboardCanvas::gradeOpened);
    connect(m_drag, &DragCard::indicatorChosen, this, &DashboardCanvas::sortHeatMap);
    connect(m_drag, &DragCard::indicatorOpened, this, &DashboardCanvas::indicatorOpened);
    connect(m_teams, &CompletionCard::missingOpened, this, &DashboardCanvas::missingOpened);
    connect(m_teams, &CompletionCard::cycleWanted, this, &DashboardCanvas::cycleWanted);
    connect(m_figures, &FigureRow::meanOpened, this, &DashboardCanvas::meanOpened);
    connect(m_figures, &FigureRow::helpOpened, this, &DashboardCanvas::helpOpened);
    connect(m_figures, &FigureRow::completionOpened, this, &DashboardCanvas::completionOpened);
    connect(m_figures, &FigureRow::topGradeOpened, this, [this] { Q_EMIT gradeOpened(0); });
}

void DashboardCanvas::showRanking()
{
    Q_EMIT cardWanted(m_ranking);
}

void DashboardCanvas::showHelp()
{
    Q_EMIT cardWanted(m_help);
}

void DashboardCanvas::sortHeatMap(int node)
{
    m_heat->sortByNode(node);
    Q_EMIT cardWanted(m_heat);
}

void DashboardCanvas::present(const Board& board)
{
    m_figures->present(board);
    for (BoardCard* card : cards())
        card->present(board);
}

void DashboardCanvas::choosePerson(int person)
{
    m_trend->choosePerson(person);
    m_profile->choosePerson(person);
}

void DashboardCanvas::emptyOut()
{
    while (QLayoutItem* row = m_rows->takeAt(0)) {
        while (QLayoutItem* column = row->layout()->takeAt(0)) {
            while (QLayoutItem* card = column->layout()->takeAt(0))
                delete card;
            delete column;
        }
        delete row;
    }
}

/// Where another column is longer, the last card of a column takes the rest, or the trend, whose
/// lines have use for it.
void DashboardCanvas::addRow(const std::vector<std::vector<QWidget*>>& columns)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    for (const std::vector<QWidget*>& cards : columns) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::kLarge);
        const bool hasTrend = std::ranges::find(cards, m_trend) != cards.end();
        for (QWidget* card : cards)
            column->addWidget(card, hasTrend ? card == m_trend : card == cards.back());
        row->addLayout(column, 1);
    }
    m_rows->addLayout(row);
}

void DashboardCanvas::arrange(Columns columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    emptyOut();
    if (columns == Columns::Four) {
        addRow({{m_help, m_complaints}, {m_drag, m_grades}, {m_profile}, {m_trend}});
        addRow({{m_heat, m_teams}, {m_ranking, m_strictness}});
        return;
    }
    addRow({{m_help, m_grades, m_strictness}, {m_drag, m_profile, m_complaints}});
    addRow({{m_teams}, {m_trend}});
    addRow({{m_heat}});
    addRow({{m_ranking}});
}

void DashboardCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= kWide ? Columns::Four : Columns::Two);
}

} // namespace plumbline
