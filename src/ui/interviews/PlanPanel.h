// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interviews/InterviewTables.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace plumbline {

class Desk;

/// Actions of improvement plans: who does what until when, how far it is, and what was reported.
class PlanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPanel(Desk& desk, QWidget* parent = nullptr);

    /// Everybody whose plan an action can belong to, and who can do it.
    void
    present(const InterviewTables& tables, const FollowUpBoard& board, const PersonNames& names);
    void choose(const EmployeeId& employee); ///< Whose plan the next action belongs to.
    void refuse(const QString& why);
    void done(); ///< What was asked for is stored.
    void retranslate();

    [[nodiscard]] const FigureTable& table() const { return *m_model; }

Q_SIGNALS:
    void added(const plumbline::EmployeeId& employee, const plumbline::PlanActionFacts& facts);
    void reported(int action, const plumbline::ActionReport& report);

private:
    enum class Which { Open, Overdue, All };

    void nameParts();
    void layOut();
    void applyFilter();
    void showChosen();
    void add();
    void report();
    [[nodiscard]] const PlanLine* chosen() const;

    Desk& m_desk;
    QComboBox* m_which;
    QTableView* m_view;
    QLabel* m_nothing;
    FigureTable* m_model;
    QTextBrowser* m_reports;
    QComboBox* m_state;
    QLineEdit* m_text;
    QLabel* m_movedLabel;
    QDateEdit* m_moved;
    QPushButton* m_report;
    QComboBox* m_person;
    QLineEdit* m_what;
    QComboBox* m_owner;
    QDateEdit* m_due;
    QPushButton* m_add;
    QLabel* m_refusal;
    std::vector<PlanLine> m_plan;
    const InterviewTables* m_tables = nullptr;
};

} // namespace plumbline
