// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "application/rewards/RewardFigures.h"
#include "ui/common/FigureTable.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace plumbline {

class BarChart;
class RewardTables;
class Theme;

/// What teams cost against what they may cost: bars, a table, and a line to type a budget.
class BudgetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetPanel(const Theme& theme, QWidget* parent = nullptr);

    void present(const RewardTables& tables,
                 const Rewards& rewards,
                 const std::vector<StoredBudget>& budgets);
    void retranslate();

    [[nodiscard]] const FigureTable& table() const { return *m_model; }

Q_SIGNALS:
    /// A budget was typed; none: taken away.
    void budgetSet(const std::optional<plumbline::TeamId>& team,
                   const std::optional<plumbline::Decimal>& amount);
    void teamOpened(const plumbline::TeamId& team);
    void costChosen(int row); ///< A figure, of the table as made.

private:
    void layOut();
    void draw(const RewardTables& tables);
    void showChosen();
    void take();
    [[nodiscard]] int chosenRow() const; ///< Of the table as made; −1: none.
    [[nodiscard]] bool isEverybody(int row) const;

    QLabel* m_title;
    QLabel* m_subtitle;
    BarChart* m_chart;
    QTableView* m_view;
    FigureTable* m_model;
    QLabel* m_label;
    QLineEdit* m_edit;
    QPushButton* m_set;
    QLabel* m_refusal;
    std::vector<TeamCost> m_teams;
    std::vector<StoredBudget> m_budgets;
    QStringList m_names; ///< Of the table's rows as made.
};

} // namespace plumbline
