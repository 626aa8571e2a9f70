// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"

#include <QtCore/QHash>

namespace plumbline {

/// The company's people as the tabs of records name and choose them. Cheap to copy, and readable
/// in any thread.
class RecordPeople
{
public:
    RecordPeople() = default;
    RecordPeople(const People& people, const QDate& day);

    [[nodiscard]] const Company& company() const { return m_company; }

    [[nodiscard]] const std::vector<Team>& teams() const { return m_teams; }

    [[nodiscard]] const std::vector<Employee>& employees() const { return m_employees; }

    /// The id where nobody is known by it.
    [[nodiscard]] QString name(const EmployeeId& employee) const;
    /// "Zhou Min (E1001)"
    [[nodiscard]] QString label(const EmployeeId& employee) const;
    [[nodiscard]] QString teamName(const TeamId& team) const;
    /// Who is in the team, or in one below it, on that day.
    [[nodiscard]] std::vector<EmployeeId> members(const TeamId& team) const;

private:
    Company m_company;
    QDate m_day;
    std::vector<Team> m_teams;
    std::vector<Employee> m_employees;
    QHash<EmployeeId, QString> m_names;
};

} // namespace plumbline
