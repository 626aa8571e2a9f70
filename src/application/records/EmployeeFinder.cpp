// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/EmployeeFinder.h"

#include "application/Transaction.h"
#include "application/people/PeopleRules.h"
#include "application/tables/TableText.h"

namespace plumbline {

Result<EmployeeFinder>
EmployeeFinder::load(const Access& access, Repositories& repositories, OnUnknown onUnknown)
{
    const Result<std::vector<Employee>> employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    EmployeeFinder finder(access, repositories, onUnknown);
    for (const Employee& employee : *employees) {
        finder.m_byId.insert(employee.id.text(), employee.id);
        finder.m_byName[folded(employee.name)].push_back(employee.id);
    }
    return finder;
}

Result<EmployeeFinder::Found> EmployeeFinder::create(const QString& text)
{
    Employee employee;
    employee.id = EmployeeId(text);
    employee.name = text;
    employee.joined = QDate(2000, 1, 1); // as in a table of employees
    if (auto sound = checkEmployee(employee); !sound)
        return Found{{}, sound.error().message, true};
    if (auto saved = m_repositories.people().saveEmployee(employee); !saved)
        return failure(saved.error());
    const AuditFacts facts{QStringLiteral("employee.added"), text, {}, described(employee), {}};
    if (auto told = audit(m_access, m_repositories, facts); !told)
        return failure(told.error());
    m_byId.insert(text, employee.id);
    m_created.push_back(employee);
    return Found{employee.id, {}, true};
}

Result<EmployeeFinder::Found> EmployeeFinder::find(const QString& text)
{
    const QString wanted = tidied(text);
    if (const auto known = m_byId.constFind(wanted); known != m_byId.cend())
        return Found{*known, {}, false};
    const std::vector<EmployeeId> named = m_byName.value(folded(wanted));
    if (named.size() == 1)
        return Found{named.front(), {}, false};
    if (named.size() > 1)
        return Found{
            {},
            {QT_TRANSLATE_NOOP("Messages",
                               "“%1” is the name of more than one employee; give the staff number"),
             {wanted}},
            false};
    if (m_onUnknown == OnUnknown::Create)
        return create(wanted);
    return Found{{}, {QT_TRANSLATE_NOOP("Messages", "there is no employee “%1”"), {wanted}}, true};
}

} // namespace plumbline
