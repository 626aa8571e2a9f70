// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "application/people/SaveTeam.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QFrame>

namespace plumbline {

namespace Ui {
class PeopleSide;
}

class EmployeeForm;
class EmployeeResults;
class TeamForm;

/// Beside the table of employees: one employee's details and results, or a team. Stores what is
/// changed here.
class PeopleSide : public QFrame
{
    Q_OBJECT
public:
    explicit PeopleSide(const PageParts& parts, QWidget* parent = nullptr);
    ~PeopleSide() override;

    void setPeople(const People& people, const QDate& day);
    void showEmployee(const EmployeeId& employee);
    void showNewEmployee(const std::optional<TeamId>& team);
    void showTeam(const People& people, const TeamId& team);
    void showNewTeam(const People& people, const std::optional<TeamId>& parent);
    void showDetails(); ///< And puts the cursor there.
    void showResults();
    void dismiss();
    /// The company was closed: nothing half-typed belongs to the next.
    void forget();

Q_SIGNALS:
    void closed();
    void employeeSaved(const plumbline::EmployeeId& employee);
    /// The employee's entries were given up; `newEmployeeDropped` where there was none yet.
    void discarded();
    void newEmployeeDropped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectForms();
    void retranslate();
    void open(QWidget* side);
    void storeEmployee(std::function<Result<>(const Access&)> storing,
                       std::function<void()> stored);

    PageParts m_parts;
    std::unique_ptr<Ui::PeopleSide> m_ui;
    EmployeeForm* m_form;
    EmployeeResults* m_results;
    TeamForm* m_teamForm;
};

} // namespace plumbline
