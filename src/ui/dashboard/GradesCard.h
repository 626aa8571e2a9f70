// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BoardCard.h"
#include "ui/dashboard/ChartCell.h"

namespace plumbline {

struct Bar;
class BarChart;
class ChartTableModel;

/// How the grades are spread, against the guideline where the scheme has a quota.
class GradesCard : public BoardCard
{
    Q_OBJECT
public:
    explicit GradesCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;

Q_SIGNALS:
    void gradeChosen(int grade);
    void gradeOpened(int grade); ///< How its count came about.

private:
    [[nodiscard]] static QString tip(const Board& board, const GradeFigure& figure);
    static void compare(const Board& board, const GradeFigure& figure, Bar& bar, ChartLine& line);
    [[nodiscard]] static std::vector<ChartColumn> columns(const Board& board);
    void draw(const Board& board);

    BarChart* m_chart;
    ChartTableModel* m_behind;
};

} // namespace plumbline
