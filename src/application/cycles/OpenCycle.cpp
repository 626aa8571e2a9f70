// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/OpenCycle.h"

#include "application/Transaction.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

/// What decides who is taken in, read once.
struct Opening
{
    NewestScheme newest;
    Period period;
    std::vector<Employee> employees;
    QHash<EmployeeId, CycleKey> taken; ///< In another part of the same period.
};

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

Result<Opening>
prepare(const Access& access, Repositories& repositories, const SchemeId& id, const Period& period)
{
    Result<NewestScheme> newest = newestScheme(access, repositories, id);
    if (!newest)
        return failure(newest.error());
    if (auto fits = checkPeriod(newest->scheme, period); !fits)
        return failure(fits.error());
    Result<std::vector<Employee>> employees = repositories.people().employees();
    if (!employees)
        return failure(employees.error());
    Result<QHash<EmployeeId, CycleKey>> taken = takenElsewhere(repositories, period);
    if (!taken)
        return failure(taken.error());
    return Opening{*std::move(newest), period, *std::move(employees), *std::move(taken)};
}

/// The day whose position and team count: the period's last, or the person's last day of work.
QDate decidingDay(const Employee& employee, const Period& period)
{
    return employee.left ? std::min(*employee.left, period.lastDay()) : period.lastDay();
}

Candidate candidate(const Opening& opening, const Employee& employee)
{
    const QDate day = decidingDay(employee, opening.period);
    const auto position = employee.positionOn(day);
    Candidate result{
        {employee.id, employee.name, position.value_or(PositionId()), employee.teamOn(day)},
        false,
        {}};
    const auto& fitting = opening.newest.scheme.document().positions;
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

Result<std::vector<Appraisal>> everyoneFitting(const Opening& opening)
{
    std::vector<Appraisal> appraisals;
    for (const Employee& employee : opening.employees) {
        if (Candidate one = candidate(opening, employee); one.isTaken)
            appraisals.push_back(std::move(one.appraisal));
    }
    if (appraisals.empty())
        return failure(ErrorCode::Incomplete,
                       opening.period.toString(),
                       QT_TRANSLATE_NOOP(
                           "Messages",
                           "Nobody employed in %2 has a position that the scheme “%1” is for and "
                           "is not appraised elsewhere."),
                       {opening.newest.scheme.document().id, opening.period.toString()});
    return appraisals;
}

Result<Appraisal> chosen(const Opening& opening, const EmployeeId& id)
{
    const auto found = std::find_if(opening.employees.begin(),
                                    opening.employees.end(),
                                    [&](const Employee& employee) { return employee.id == id; });
    if (found == opening.employees.end())
        return failure(ErrorCode::UnknownId,
                       id.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                       {id.text()});
    const Candidate one = candidate(opening, *found);
    if (!one.isTaken)
        return tl::unexpected<Error>(Error{ErrorCode::BadValue, id.text(), one.reason});
    return one.appraisal;
}

Result<std::vector<Appraisal>> chosenPeople(const Opening& opening,
                                            const std::vector<EmployeeId>& people)
{
    std::vector<Appraisal> appraisals;
    for (const EmployeeId& id : people) {
        const auto isIt = [&](const Appraisal& appraisal) { return appraisal.employee == id; };
        if (std::any_of(appraisals.begin(), appraisals.end(), isIt))
            return failure(ErrorCode::DuplicateId,
                           id.text(),
                           QT_TRANSLATE_NOOP("Messages", "%1 is named twice."),
                           {id.text()});
        Result<Appraisal> appraisal = chosen(opening, id);
        if (!appraisal)
            return failure(appraisal.error());
        appraisals.push_back(*std::move(appraisal));
    }
    if (appraisals.empty())
        return failure(ErrorCode::Incomplete,
                       opening.period.toString(),
                       QT_TRANSLATE_NOOP("Messages", "A cycle needs at least one person."));
    return appraisals;
}

Result<Cycle> store(const Access& access,
                    Repositories& repositories,
                    const Opening& opening,
                    const CycleKey& key,
                    const std::vector<Appraisal>& appraisals)
{
    if (opening.newest.fromLibrary) {
        const StoredScheme own{
            key.scheme, opening.newest.version, *opening.newest.fromLibrary, {}, {}};
        if (auto taken = takeScheme(access, repositories, own); !taken)
            return failure(taken.error());
    }
    const Cycle cycle{key,
                      opening.newest.version,
                      CycleStage::Collecting,
                      access.clock.now(),
                      access.session.user,
                      {}};
    if (auto added = repositories.cycles().add(cycle, appraisals); !added)
        return failure(added.error());
    QStringList people;
    for (const Appraisal& appraisal : appraisals)
        people.append(appraisal.employee.text());
    const QString after = key.scheme.text() + QLatin1Char('@')
        + QString::number(cycle.schemeVersion) + QLatin1String(": ")
        + people.join(QLatin1String(", "));
    const AuditFacts facts{QStringLiteral("cycle.opened"), key.toString(), {}, after, {}};
    return audit(access, repositories, facts).map([&] { return cycle; });
}

} // namespace

Result<Cycle> openCycle(const Access& access,
                        const SchemeId& scheme,
                        const Period& period,
                        const std::optional<std::vector<EmployeeId>>& people)
{
    const CycleKey key{scheme, period};
    return inTransaction(access, [&](Repositories& repositories) -> Result<Cycle> {
        const Result<std::optional<Cycle>> known = repositories.cycles().cycle(key);
        if (!known)
            return failure(known.error());
        if (*known)
            return failure(ErrorCode::AlreadyExists,
                           key.toString(),
                           QT_TRANSLATE_NOOP("Messages", "%1 has been opened already."),
                           {key.toString()});
        const Result<Opening> opening = prepare(access, repositories, scheme, period);
        if (!opening)
            return failure(opening.error());
        const Result<std::vector<Appraisal>> appraisals =
            people ? chosenPeople(*opening, *people) : everyoneFitting(*opening);
        if (!appraisals)
            return failure(appraisals.error());
        return store(access, repositories, *opening, key, *appraisals);
    });
}

Result<std::vector<Candidate>>
candidates(const Access& access, const SchemeId& scheme, const Period& period)
{
    const Result<Opening> opening = prepare(access, access.store.repositories(), scheme, period);
    if (!opening)
        return failure(opening.error());
    std::vector<Candidate> everyone;
    for (const Employee& employee : opening->employees)
        everyone.push_back(candidate(*opening, employee));
    return everyone;
}

} // namespace plumbline
