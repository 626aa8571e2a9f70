// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/Profile.h"
#include "ui/dashboard/BoardCard.h"
#include "ui/dashboard/ChartCell.h"

namespace plumbline {

struct Bar;
class BarChart;
class ChartTableModel;
class PersonSearch;

/// Where one person stands: their rate of each indicator beside the team's mean and the target.
class ProfileCard : public BoardCard
{
    Q_OBJECT
public:
    explicit ProfileCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;
    void choosePerson(int person);

Q_SIGNALS:
    void personReached(int person); ///< By the field above.

private:
    void draw();
    void open(int bar);
    [[nodiscard]] std::vector<ChartColumn> columns() const;
    [[nodiscard]] ChartLine line(const ProfileFigure& figure) const;
    [[nodiscard]] Bar barOf(const ProfileFigure& figure) const;
    void takeMeans(int person);
    [[nodiscard]] std::optional<Rational> otherRate(int person, std::size_t indicator) const;
    void compare(int person, std::size_t indicator, Bar& bar, ChartLine& line) const;
    [[nodiscard]] int shownPerson() const;
    [[nodiscard]] QString tip(const ProfileFigure& figure) const;
    [[nodiscard]] QString caution(int person) const;

    BarChart* m_chart;
    ChartTableModel* m_behind;
    PersonSearch* m_search;
    const Board* m_board = nullptr;
    EmployeeId m_person; ///< Empty: nobody was chosen, the lowest is shown.
    std::vector<ProfileFigure> m_figures; ///< Parallel to the bars.
};

} // namespace plumbline
