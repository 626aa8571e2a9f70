// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordPeople.h"

namespace plumbline {

RecordPeople::RecordPeople(const People& people, const QDate& day)
    : m_company(people.company)
    , m_day(day)
    , m_teams(people.teams)
    , m_employees(people.employees)
{
    for (const Employee& employee : m_employees)
        m_names.insert(employee.id, employee.name);
}

QString RecordPeople::name(const EmployeeId& employee) const
{
    return m_names.value(employee, employee.text());
}

QString RecordPeople::label(const EmployeeId& employee) const
{
    const auto known = m_names.constFind(employee);
    if (known == m_names.constEnd() || *known == employee.text())
        return employee.text();
    return QStringLiteral("%1 (%2)").arg(*known, employee.text());
}

QString RecordPeople::teamName(const TeamId& team) const
{
    for (const Team& one : m_teams) {
        if (one.id == team)
            return one.name;
    }
    return team.text();
}

std::vector<EmployeeId> RecordPeople::members(const TeamId& team) const
{
    const auto isBelow = [&](std::optional<TeamId> at) {
        for (std::size_t steps = 0; at && steps <= m_teams.size(); ++steps) {
            if (*at == team)
                return true;
            const auto found = std::find_if(
                m_teams.begin(), m_teams.end(), [&](const Team& one) { return one.id == *at; });
            at = found == m_teams.end() ? std::nullopt : found->parent;
        }
        return false;
    };
    std::vector<EmployeeId> members;
    for (const Employee& employee : m_employees) {
        if (isBelow(employee.teamOn(m_day)))
            members.push_back(employee.id);
    }
    return members;
}

} // namespace plumbline
