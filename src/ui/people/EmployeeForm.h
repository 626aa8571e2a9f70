// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "application/people/SaveEmployee.h"
#include "ui/people/EmployeeDraft.h"

#include <QtWidgets/QWidget>

#include <map>

namespace plumbline {

namespace Ui {
class EmployeeForm;
}

/// The form of one employee beside the table. What is half-typed stays with its person while one
/// looks at another. Says what it wants stored; the page stores it.
class EmployeeForm : public QWidget
{
    Q_OBJECT
public:
    explicit EmployeeForm(QWidget* parent = nullptr);
    ~EmployeeForm() override;

    /// Anew after loading; forms with half-typed entries keep them.
    void setPeople(const People& people, const QDate& day);
    void showNew(const std::optional<TeamId>& team);
    void showEmployee(const EmployeeId& employee);
    /// The company was closed: nothing half-typed belongs to the next.
    void forget();

    [[nodiscard]] bool isNew() const { return m_current.isEmpty(); }

    [[nodiscard]] bool hasDraft(const EmployeeId& employee) const;
    void focusFirst();
    void showProblem(const QString& sentence);
    /// What was shown is stored: its draft is done with.
    void settle();

Q_SIGNALS:
    void saveRequested(const plumbline::Employee& employee, plumbline::SaveMode mode);
    void leavingRequested(const plumbline::EmployeeId& employee, const QDate& lastDay);
    void returnRequested(const plumbline::Employee& employee);
    void discarded();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectSignals();
    void fillBoxes();
    void put(const EmployeeDraft& draft);
    [[nodiscard]] EmployeeDraft typed() const;
    [[nodiscard]] EmployeeDraft untouched() const;
    void keepDraft();
    void showState();
    void save();
    void discard();
    [[nodiscard]] QString trailOf(const Employee& employee) const;

    std::unique_ptr<Ui::EmployeeForm> m_ui;
    People m_people;
    QDate m_day;
    EmployeeId m_current; ///< Empty: someone new.
    std::optional<TeamId> m_newTeam;
    Employee m_original;
    std::map<EmployeeId, EmployeeDraft> m_drafts;
    bool m_isFilling = false;
};

} // namespace plumbline
