// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BoardCard.h"

class QLineEdit;
class QStringListModel;

namespace plumbline {

class ChartTableModel;
class LineChart;
struct Line;

/// How the team's mean went over the periods, and one person's score beside it.
class TrendCard : public BoardCard
{
    Q_OBJECT
public:
    explicit TrendCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;
    void choosePerson(int person);

Q_SIGNALS:
    /// How a period's figures came about; beside: the person compared with, or empty.
    void periodOpened(const plumbline::Period& period, const plumbline::EmployeeId& beside);

private:
    void open(int period);
    void findTyped();
    void draw();
    [[nodiscard]] QString entry(int person) const;
    [[nodiscard]] Line teamLine() const;
    [[nodiscard]] Line personLine(int person) const;
    void fillTable(int person);

    LineChart* m_chart;
    ChartTableModel* m_behind;
    QLineEdit* m_search;
    QStringListModel* m_names;
    const Board* m_board = nullptr;
    EmployeeId m_person; ///< Empty: nobody.
};

} // namespace plumbline
