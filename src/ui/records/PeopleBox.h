// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtWidgets/QComboBox>

#include <optional>

namespace plumbline {

class RecordPeople;

enum class PeopleChoice {
    EmployeesOnly, ///< One has to be chosen.
    EverybodyTeamsEmployees ///< Everybody, a team, or one employee.
};

/// A box to choose an employee, or a team, by typing a part of the name or the staff number.
class PeopleBox : public QComboBox
{
    Q_OBJECT
public:
    explicit PeopleBox(PeopleChoice choice, QWidget* parent = nullptr);

    /// Keeps what is chosen where it is still there.
    void present(const RecordPeople& people);
    void choose(const EmployeeId& employee);
    /// None: everybody or a team, or nothing that is known.
    [[nodiscard]] std::optional<EmployeeId> employee() const;
    [[nodiscard]] std::optional<TeamId> team() const;

Q_SIGNALS:
    void chosen();

private:
    [[nodiscard]] int typedIndex() const; ///< −1: what stands there names nobody.
    void settle();

    PeopleChoice m_choice;
};

} // namespace plumbline
