// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/Opening.h"

namespace plumbline {

namespace {

Result<QHash<EmployeeId, CycleKey>> takenElsewhere(Repositories& repositories, const Period& period)
{
    const Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    QHash<EmployeeId, CycleKey> taken;
    for (const Cycle& cycle : *cycles) {
        if (cycle.key.period != period)
            continue;
        const Result<std::vector<Appraisal>> appraisals =
            repositories.cycles().appraisals(cycle.key);
        if (!appraisals)
            return failure(appraisals.error());
        for (const Appraisal& appraisal : *appraisals)
            taken.insert(appraisal.employee, cycle.key);
    }
    return taken;
}

Result<> checkPeriod(const Scheme& scheme, const Period& period)
{
    if (scheme.document().period == period.kind())
        return {};
    switch (scheme.document().period) {
    case PeriodKind::Month:
        return failure(
            ErrorCode::BadValue,
            period.toString(),
            QT_TRANSLATE_NOOP("Messages",
                              "“%1” is appraised by the month, such as 2026-03; %2 is none."),
            {scheme.document().id, period.toString()});
    case PeriodKind::Quarter:
        return failure(
            ErrorCode::BadValue,
            period.toString(),
            QT_TRANSLATE_NOOP("Messages",
                              "“%1” is appraised by the quarter, such as 2026Q1; %2 is none."),
            {scheme.document().id, period.toString()});
    case PeriodKind::Half:
        return failure(
            ErrorCode::BadValue,
            period.toString(),
            QT_TRANSLATE_NOOP("Messages",
                              "“%1” is appraised by the half year, such as 2026H1; %2 is none."),
            {scheme.document().id, period.toString()});
    case PeriodKind::Year:
        return failure(ErrorCode::BadValue,
                       period.toString(),
                       QT_TRANSLATE_NOOP(
                           "Messages", "“%1” is appraised by the year, such as 2026; %2 is none."),
                       {scheme.document().id, period.toString()});
    }
    Q_UNREACHABLE();
}

/// The day whose position and team count: the period's last, or the person's last day of work.
QDate decidingDay(const Employee& employee, const Period& period)
{
    return employee.left ? std::min(*employee.left, period.lastDay()) : period.lastDay();
}

} // namespace

Result<Opening> prepareOpening(const Access& access,
                               Repositories& repositories,
                               const SchemeId& id,
                               const Period& period)
{
    Result<SchemeInForce> inForce = schemeInForce(access, repositories, id, period);
    if (!inForce)
        return failure(inForce.error());
    if (auto fits = checkPeriod(inForce->scheme, period); !fits)
        return failure(fits.error());
    Result<std::vector<Employee>> employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    Result<QHash<EmployeeId, CycleKey>> taken = takenElsewhere(repositories, period);
    if (!taken)
        return failure(taken.error());
    return Opening{*std::move(inForce), period, *std::move(employees), *std::move(taken)};
}

Candidate candidate(const Opening& opening, const Employee& employee)
{
    const QDate day = decidingDay(employee, opening.period);
    const auto position = employee.positionOn(day);
    Candidate result{
        {employee.id, employee.name, position.value_or(PositionId()), employee.teamOn(day)},
        false,
        {}};
    const auto& fitting = opening.inForce.scheme.document().positions;
    const auto other = opening.taken.constFind(employee.id);
    if (!employee.isActiveIn(opening.period.firstDay(), opening.period.lastDay()))
        result.reason = {QT_TRANSLATE_NOOP("Messages", "not employed in %1"),
                         {opening.period.toString()}};
    else if (!position)
        result.reason = {QT_TRANSLATE_NOOP("Messages", "without a position in %1"),
                         {opening.period.toString()}};
    else if (std::find(fitting.begin(), fitting.end(), *position) == fitting.end())
        result.reason = {QT_TRANSLATE_NOOP("Messages", "the scheme is not for the position “%1”"),
                         {position->text()}};
    else if (other != opening.taken.cend())
        result.reason = {QT_TRANSLATE_NOOP("Messages", "appraised in %1 already"),
                         {other->toString()}};
    else
        result.isTaken = true;
    return result;
}

} // namespace plumbline
