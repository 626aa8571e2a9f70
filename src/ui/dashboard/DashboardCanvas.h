// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "ui/common/PageParts.h"
#include "ui/dashboard/Board.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace plumbline {

class BoardCard;
class CompletionCard;
class ComplaintsCard;
class DragCard;
class FigureRow;
class GradesCard;
class HeatCard;
class HelpCard;
class ProfileCard;
class RankingCard;
class StrictnessCard;
class TrendCard;

/// The cards of the dashboard in two columns, on a wide window in four; each as high as what it
/// shows. What is chosen in one is told to the others.
class DashboardCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardCanvas(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board);
    /// Shows a person's scores in the trend, and their profile.
    void choosePerson(int person);

    void showRanking();
    void showHelp();
    void sortHeatMap(int node);

Q_SIGNALS:
    void gradeChosen(int grade);
    // How a figure came about.
    void personOpened(int person, const plumbline::StepPlace& place);
    void changeOpened(int person);
    void comparisonOpened(int person);
    void meanOpened();
    void completionOpened();
    void helpOpened();
    void gradeOpened(int grade);
    void indicatorOpened(int node);
    void periodOpened(const plumbline::Period& period, const plumbline::EmployeeId& beside);
    /// A value to be entered.
    void missingOpened(int person, int node);
    void cycleWanted();
    /// The card that answers, to be brought into view.
    void cardWanted(QWidget* card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Columns { None, Two, Four };

    void connectSignals();
    [[nodiscard]] std::vector<BoardCard*> cards() const;
    void arrange(Columns columns);
    /// A row of columns of cards below what is there.
    void addRow(const std::vector<std::vector<QWidget*>>& columns);
    void emptyOut();

    FigureRow* m_figures;
    HelpCard* m_help;
    DragCard* m_drag;
    GradesCard* m_grades;
    TrendCard* m_trend;
    ProfileCard* m_profile;
    CompletionCard* m_teams;
    StrictnessCard* m_strictness;
    ComplaintsCard* m_complaints;
    HeatCard* m_heat;
    RankingCard* m_ranking;
    QVBoxLayout* m_rows;
    Columns m_columns = Columns::None;
};

} // namespace plumbline
