// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace plumbline {

class ExplanationTree;
class Theme;

enum class WayBack { None, There };

/// The explanation of a number: whose it is and under which scheme version, every step from raw
/// value to money, and the chosen step in full. Stays open beside the page.
class ExplanationWindow : public QDialog
{
    Q_OBJECT
public:
    ExplanationWindow(const Theme& theme, QWidget* parent);

    /// Shows it, standing on the step; `lead` names a button that leads on from the number.
    void
    show(const Explained& explained, const StepPlace& place, const QString& lead, WayBack back);
    /// The same number after values changed.
    void refresh(const Explained& explained);

    [[nodiscard]] const Explained& shown() const { return m_explained; }

Q_SIGNALS:
    void personChosen(const plumbline::EmployeeId& employee);
    /// To score entry; the node may be empty.
    void valueWanted(const plumbline::EmployeeId& employee, const QString& node);
    /// Those that the step's value is measured from; `subjects`: of the step and all above it.
    void recordsWanted(const plumbline::EmployeeId& employee, const QStringList& subjects);
    void leadFollowed();
    void backWanted();
    void printWanted();
    void saveWanted();
    void guideWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* name, const QString& icon);
    void layOut();
    void connectSignals();
    void setUpKeys();
    void retranslate();
    void showHead();
    void showStep();
    void goToValue();
    void openRecords();
    void copy();
    [[nodiscard]] EmployeeId personStoodOn() const;

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_facts;
    ExplanationTree* m_tree;
    QTextBrowser* m_step;
    QPushButton* m_back;
    QPushButton* m_lead;
    QPushButton* m_value;
    QPushButton* m_records;
    QPushButton* m_copy;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_close;
    Explained m_explained;
};

} // namespace plumbline
