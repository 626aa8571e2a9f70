// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardCanvas.h"

#include "drawing/ThemeTokens.h"
#include "ui/dashboard/DragCard.h"
#include "ui/dashboard/FigureRow.h"
#include "ui/dashboard/GradesCard.h"
#include "ui/dashboard/HeatCard.h"
#include "ui/dashboard/HelpCard.h"
#include "ui/dashboard/RankingCard.h"
#include "ui/dashboard/TrendCard.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QGridLayout>

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
    , m_heat(new HeatCard(parts, this))
    , m_ranking(new RankingCard(parts, this))
    , m_layout(new QGridLayout(this))
{
    setProperty("role", QStringLiteral("canvas"));
    m_layout->setContentsMargins(space::kPage, 0, space::kPage, space::kPage);
    m_layout->setSpacing(space::kLarge);
    constexpr int kColumns = 4;
    for (int column = 0; column < kColumns; ++column)
        m_layout->setColumnStretch(column, 1);
    arrange(Columns::Two);
    connectSignals();
}

void DashboardCanvas::connectSignals()
{
    for (BoardCard* card : {static_cast<BoardCard*>(m_help),
                            static_cast<BoardCard*>(m_heat),
                            static_cast<BoardCard*>(m_ranking)}) {
        connect(card, &BoardCard::personOpened, this, &DashboardCanvas::personOpened);
        connect(card, &BoardCard::changeOpened, this, &DashboardCanvas::changeOpened);
    }
    connect(m_help, &HelpCard::personReached, m_trend, &TrendCard::choosePerson);
    connect(m_heat, &HeatCard::personReached, m_trend, &TrendCard::choosePerson);
    connect(m_ranking, &RankingCard::personReached, m_trend, &TrendCard::choosePerson);
    connect(m_trend, &TrendCard::periodOpened, this, &DashboardCanvas::periodOpened);
    connect(m_grades, &GradesCard::gradeChosen, this, &DashboardCanvas::gradeChosen);
    connect(m_grades, &GradesCard::gradeOpened, this, &DashboardCanvas::gradeOpened);
    connect(m_drag, &DragCard::indicatorChosen, this, &DashboardCanvas::sortHeatMap);
    connect(m_drag, &DragCard::indicatorOpened, this, &DashboardCanvas::indicatorOpened);
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
    for (BoardCard* card : {static_cast<BoardCard*>(m_help),
                            static_cast<BoardCard*>(m_drag),
                            static_cast<BoardCard*>(m_grades),
                            static_cast<BoardCard*>(m_trend),
                            static_cast<BoardCard*>(m_heat),
                            static_cast<BoardCard*>(m_ranking)})
        card->present(board);
}

void DashboardCanvas::choosePerson(int person)
{
    m_trend->choosePerson(person);
}

void DashboardCanvas::arrange(Columns columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    constexpr int kAll = 4;
    constexpr int kHalf = 2;
    const bool isWide = columns == Columns::Four;
    const int span = isWide ? 1 : kHalf;
    const int second = isWide ? 1 : kHalf;
    m_layout->addWidget(m_figures, 0, 0, 1, kAll);
    m_layout->addWidget(m_help, 1, 0, 1, span);
    m_layout->addWidget(m_drag, 1, second, 1, span);
    const int below = isWide ? 1 : 2;
    m_layout->addWidget(m_grades, below, isWide ? kHalf : 0, 1, span);
    m_layout->addWidget(m_trend, below, isWide ? kHalf + 1 : kHalf, 1, span);
    m_layout->addWidget(m_heat, below + 1, 0, 1, isWide ? kHalf : kAll);
    m_layout->addWidget(
        m_ranking, isWide ? below + 1 : below + 2, isWide ? kHalf : 0, 1, isWide ? kHalf : kAll);
}

void DashboardCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= kWide ? Columns::Four : Columns::Two);
}

} // namespace plumbline
