// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BoardCard.h"
#include "ui/dashboard/ChartCell.h"

namespace plumbline {

struct Bar;
class BarChart;
class ChartTableModel;

/// Which indicator drags the team: the points each one loses, most first.
class DragCard : public BoardCard
{
    Q_OBJECT
public:
    explicit DragCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;

Q_SIGNALS:
    void indicatorChosen(int node);
    void indicatorOpened(int node); ///< How the points it loses came about.

private:
    [[nodiscard]] static QString tip(const Board& board, const IndicatorFigure& figure);
    static void
    compare(const Board& board, const IndicatorFigure& figure, Bar& bar, ChartLine& line);
    [[nodiscard]] static std::vector<ChartColumn> columns(const Board& board);

    BarChart* m_chart;
    ChartTableModel* m_behind;
    std::vector<int> m_nodes; ///< Parallel to the bars.
};

} // namespace plumbline
