// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DragCard.h"

#include "ui/common/Theme.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardCells.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"

#include <algorithm>

namespace plumbline {

DragCard::DragCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_chart(new BarChart(parts.theme, this))
    , m_behind(new ChartTableModel(this))
{
    m_chart->setObjectName(QStringLiteral("dragChart"));
    setChart(m_chart, m_behind);
    connect(m_chart, &BarChart::activated, this, [this](int bar) {
        Q_EMIT indicatorChosen(m_nodes[static_cast<std::size_t>(bar)]);
    });
    const auto open = [this](int bar) {
        Q_EMIT indicatorOpened(m_nodes[static_cast<std::size_t>(bar)]);
    };
    connect(m_chart, &BarChart::figureChosen, this, open);
    connect(this, &ChartCard::rowOpened, this, open);
}

QString DragCard::tip(const Board& board, const IndicatorFigure& figure)
{
    const QString people = board.isRange() ? tr("%n results", nullptr, figure.people)
                                           : tr("%n people", nullptr, figure.people);
    return tr("%1\nLost %2 of %3 points, mean rate %4, %5")
        .arg(BoardText::nodeName(board, figure.node),
             BoardText::score(board, figure.lost),
             BoardText::score(board, figure.share),
             BoardText::percent(*figure.meanRate),
             people);
}

/// Lays the other side's figure beside a bar and its line.
void DragCard::compare(const Board& board, const IndicatorFigure& figure, Bar& bar, ChartLine& line)
{
    const auto& others = board.other->team.indicators;
    const auto other = std::ranges::find(others, figure.node, &IndicatorFigure::node);
    const auto lost = other == others.end() ? std::nullopt : other->lost;
    const auto difference = differenceOf(figure.lost, lost);
    bar.otherFigure = BoardText::score(board, lost);
    if (lost)
        bar.other = BoardText::approximate(*lost);
    bar.tip += QLatin1Char('\n')
        + tr("%1: lost %2, difference %3")
              .arg(board.otherName, bar.otherFigure, BoardText::change(board, difference));
    line.push_back(BoardCells::score(board, lost));
    line.push_back(BoardCells::change(board, difference));
}

std::vector<ChartColumn> DragCard::columns(const Board& board)
{
    std::vector<ChartColumn> columns{BoardCells::words(tr("Indicator")),
                                     BoardCells::scores(board, tr("Points at full marks")),
                                     BoardCells::percents(tr("Mean rate")),
                                     BoardCells::scores(board, tr("Points lost"))};
    if (board.other) {
        columns.push_back(BoardCells::scores(board, board.otherName));
        columns.push_back(BoardCells::scores(board, tr("Difference")));
    }
    return columns;
}

void DragCard::present(const Board& board)
{
    m_nodes.clear();
    std::vector<IndicatorFigure> figures;
    if (board.sheet)
        figures = board.team.indicators;
    std::erase_if(figures, [](const IndicatorFigure& one) { return !one.lost; });
    std::stable_sort(figures.begin(), figures.end(), [](const auto& a, const auto& b) {
        return *a.lost > *b.lost;
    });
    BarPicture picture;
    picture.nothing = tr("No result is complete yet.");
    picture.isSmallSample = board.team.isSmallSample();
    if (board.other) {
        picture.otherName = board.otherName;
        picture.isOtherSmall = board.other->team.isSmallSample();
    }
    std::vector<ChartLine> rows;
    for (const IndicatorFigure& figure : figures) {
        const bool isFirst = m_nodes.empty();
        const QString name = BoardText::nodeName(board, figure.node);
        m_nodes.push_back(figure.node);
        Bar bar{name,
                BoardText::score(board, figure.lost),
                tip(board, figure),
                BoardText::approximate(*figure.lost),
                std::nullopt,
                isFirst ? ColorRole::Category1 : ColorRole::Category6,
                isFirst};
        ChartLine line{name,
                       BoardCells::score(board, figure.share),
                       BoardCells::percent(figure.meanRate),
                       BoardCells::score(board, figure.lost)};
        if (board.other)
            compare(board, figure, bar, line);
        picture.bars.push_back(std::move(bar));
        rows.push_back(std::move(line));
    }
    if (board.sheet)
        m_behind->present(columns(board), std::move(rows));
    else
        m_behind->clear();
    m_chart->present(std::move(picture));
    if (!board.sheet)
        return;
    setWords(tr("Which indicator drags the team?"),
             tr("Points lost: weight × (1 − mean rate). %1").arg(BoardText::scope(board)));
    setCaution(BoardText::sampleNote(board));
}

} // namespace plumbline
