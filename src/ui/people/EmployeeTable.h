// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/EmployeeFilter.h"

#include <QtWidgets/QTableView>

namespace plumbline {

class ColumnMenu;
class FittedColumns;
class EmployeeTableModel;
struct People;

/// The employees as a table that fits its place: the least important columns give way until
/// somebody chooses the columns in the headings' menu.
class EmployeeTable : public QTableView
{
    Q_OBJECT
public:
    explicit EmployeeTable(QWidget* parent = nullptr);

    void present(const People& people, const QDate& day, const QString& language);
    void setTyped(const QString& typed);
    void setState(EmploymentState state);
    void setTeams(const TeamChoice& choice);

    [[nodiscard]] int all() const;
    [[nodiscard]] int shown() const;
    /// Empty: none.
    [[nodiscard]] EmployeeId currentEmployee() const;
    [[nodiscard]] std::optional<PositionId> currentPosition(const QDate& day) const;
    [[nodiscard]] bool knows(const EmployeeId& employee) const;
    /// Stands on the employee; false where the filters hide them.
    [[nodiscard]] bool select(const EmployeeId& employee);
    void selectFirst();

Q_SIGNALS:
    void employeeReached();
    void editRequested();
    void addRequested();
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    EmployeeTableModel* m_model;
    EmployeeFilter* m_filter;
    ColumnMenu* m_columns = nullptr;
    FittedColumns* m_fitted = nullptr;
    EmploymentState m_state = EmploymentState::Employed;
};

} // namespace plumbline
