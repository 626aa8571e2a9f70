// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SaveEmployee.h"

#include "application/Transaction.h"
#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

Result<> checkMode(const std::optional<Employee>& known, const Employee& employee, SaveMode mode)
{
    const QString id = employee.id.text();
    if (mode == SaveMode::Add && known)
        return failure(ErrorCode::AlreadyExists,
                       id,
                       QT_TRANSLATE_NOOP("Messages", "The staff number %1 belongs to %2 already."),
                       {id, known->name});
    if (mode == SaveMode::Change && !known)
        return failure(ErrorCode::NotFound,
                       id,
                       QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                       {id});
    return {};
}

Result<> store(const Access& access,
               Repositories& repositories,
               const std::optional<Employee>& known,
               const Employee& employee,
               const QString& action)
{
    if (auto settled = settleAssignments(access, repositories, employee); !settled)
        return settled;
    if (auto saved = repositories.people().saveEmployee(employee); !saved)
        return saved;
    return audit(access,
                 repositories,
                 {action,
                  employee.id.text(),
                  known ? described(*known) : QString(),
                  described(employee),
                  {}});
}

} // namespace

Result<> saveEmployee(const Access& access, const Employee& employee, SaveMode mode)
{
    if (Result<> may = permitted(access, Permission::EditPeople); !may)
        return failure(may.error());
    if (auto sound = checkEmployee(employee); !sound)
        return sound;
    if (employee.positions.empty())
        return failure(ErrorCode::MissingField,
                       employee.id.text(),
                       QT_TRANSLATE_NOOP("Messages", "%1 (%2) needs a position."),
                       {employee.name, employee.id.text()});
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const auto known = repositories.people().employee(employee.id);
        if (!known)
            return failure(known.error());
        if (auto fits = checkMode(*known, employee, mode); !fits)
            return fits;
        if (*known == employee)
            return {};
        return store(access,
                     repositories,
                     *known,
                     employee,
                     mode == SaveMode::Add ? QStringLiteral("employee.added")
                                           : QStringLiteral("employee.changed"));
    });
}

Result<> recordLeaving(const Access& access, const EmployeeId& employee, const QDate& lastDay)
{
    if (Result<> may = permitted(access, Permission::EditPeople); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const auto known = repositories.people().employee(employee);
        if (!known)
            return failure(known.error());
        if (!*known)
            return failure(ErrorCode::NotFound,
                           employee.text(),
                           QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                           {employee.text()});
        Employee changed = **known;
        changed.left = lastDay;
        if (auto sound = checkEmployee(changed); !sound)
            return sound;
        return store(access, repositories, *known, changed, QStringLiteral("employee.left"));
    });
}

} // namespace plumbline
