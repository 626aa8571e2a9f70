// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BoardCard.h"

class QPushButton;

namespace plumbline {

class ChartTableModel;
class LineChart;
class PersonSearch;
struct Line;

/// How the team's mean went over the periods, and beside it up to five people's scores or the means
/// of the teams below.
class TrendCard : public BoardCard
{
    Q_OBJECT
public:
    explicit TrendCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;
    /// In the place of whoever was chosen so before; those found by the field stay.
    void choosePerson(int person);

Q_SIGNALS:
    /// How a period's figures came about; beside: the person compared with, or empty.
    void periodOpened(const plumbline::Period& period, const plumbline::EmployeeId& beside);
    void personReached(int person); ///< By the field above.

private:
    /// A line beside the team's own.
    struct Beside
    {
        QString name;
        std::vector<PeriodFigure> figures;
        bool isOfTeam = false;
    };

    void makeChips();
    void keep(int person);
    void takeOut(const EmployeeId& person);
    void showChips(const std::vector<int>& people);
    void open(int period);
    void draw();
    [[nodiscard]] std::vector<int> people() const; ///< In the order they were chosen.
    [[nodiscard]] std::vector<TeamId> teamsBelow() const;
    [[nodiscard]] std::vector<Beside> besides() const;
    [[nodiscard]] QString overall(const std::vector<PeriodFigure>& figures) const;
    [[nodiscard]] Line teamLine() const;
    [[nodiscard]] Line lineBeside(const Beside& beside, std::size_t place) const;
    void fillTable(const std::vector<Beside>& besides);

    LineChart* m_chart;
    ChartTableModel* m_behind;
    PersonSearch* m_search;
    QPushButton* m_teams; ///< Whether the teams below are shown.
    std::vector<QPushButton*> m_chips; ///< One a person shown; a click takes them out.
    const Board* m_board = nullptr;
    std::vector<EmployeeId> m_kept; ///< Found by the field, the oldest first.
    EmployeeId m_person; ///< Chosen by a click elsewhere; empty: nobody.
};

} // namespace plumbline
