// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/FollowUpGround.h"

#include "application/cycles/FindCycle.h"

#include <QtCore/QTimeZone>

namespace plumbline {

Result<Appraisal>
followedAppraisal(Repositories& repositories, const CycleKey& key, const EmployeeId& employee)
{
    if (const auto cycle = findCycle(repositories, key); !cycle)
        return failure(cycle.error());
    const auto appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    for (const Appraisal& appraisal : *appraisals) {
        if (appraisal.employee == employee)
            return appraisal;
    }
    return failure(ErrorCode::NotFound,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                   {employee.text(), key.toString()});
}

Result<QDate> companyToday(const Access& access, Repositories& repositories)
{
    return repositories.company().company().map([&](const Company& company) {
        return access.clock.now().toTimeZone(QTimeZone(company.timeZone.toUtf8())).date();
    });
}

QString
followUpPath(const CycleKey& key, const EmployeeId& employee, const QString& what, int number)
{
    const QStringList parts{key.toString(), employee.text(), what, QString::number(number)};
    return parts.join(QLatin1Char('/'));
}

Result<Sight> followUpSight(const Access& access,
                            Repositories& repositories,
                            Permission permission,
                            const std::optional<CycleKey>& cycle,
                            const std::optional<EmployeeId>& employee)
{
    if (employee) {
        const Result<> permitted =
            permit(access, repositories, permission, {cycle, employee, {}, {}});
        if (!permitted)
            return failure(permitted.error());
        return Sight{false, {*employee}};
    }
    return sightOf(access, repositories, permission, cycle);
}

} // namespace plumbline
