// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration/CalibrationWords.h"
#include "ui/common/FigureTable.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTableView;

namespace plumbline {

class BarChart;
class Theme;

/// What the open drafts would change as a whole: grades against the guideline, teams' means, cost,
/// and the drafts themselves.
class CalibrationEffect : public QWidget
{
    Q_OBJECT
public:
    CalibrationEffect(const CalibrationState& state, const Theme& theme, QWidget* parent = nullptr);

    void present();
    void retranslate();

Q_SIGNALS:
    void gradeChosen(int grade);
    void teamChosen(const std::optional<plumbline::TeamId>& team);
    void draftChosen(const plumbline::EmployeeId& employee);

private:
    void layOut();
    void showGrades();
    void showTeams();
    void showCost();
    void showDrafts();
    [[nodiscard]] QTableView* addTable(FigureTable& table, const char* name);

    const CalibrationState& m_state;
    CalibrationWords m_words;
    QLabel* m_gradesTitle;
    QLabel* m_gradesNote;
    BarChart* m_grades;
    QLabel* m_costTitle;
    QLabel* m_cost;
    QLabel* m_teamsTitle;
    FigureTable* m_teams;
    QTableView* m_teamsView = nullptr;
    QLabel* m_draftsTitle;
    QLabel* m_draftsNote;
    FigureTable* m_drafts;
    QTableView* m_draftsView = nullptr;
    std::vector<EmployeeId> m_drafted; ///< By row as made.
};

} // namespace plumbline
