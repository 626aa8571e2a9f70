// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/OpenCycle.h"

#include "application/Transaction.h"
#include "application/cycles/Opening.h"
#include "application/policy/Permit.h"
#include "application/records/RefreshMeasured.h"
#include "application/way/PinWay.h"

namespace plumbline {

namespace {

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
                       {opening.inForce.scheme.document().id, opening.period.toString()});
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

/// Pins the way of a new cycle and sets where it begins.
Result<> pinStart(const Access& access,
                  Repositories& repositories,
                  const Opening& opening,
                  const Cycle& cycle,
                  const std::vector<Appraisal>& appraisals,
                  const CycleStart& start)
{
    if (start.stage > CycleStage::Collecting)
        return failure(
            ErrorCode::BadValue,
            cycle.key.toString(),
            QT_TRANSLATE_NOOP("Messages",
                              "A cycle begins as a draft, with its goals, or collecting."));
    Result<> done = pinWay(repositories, cycle.key, opening.inForce.scheme, appraisals);
    if (done && start.stage != CycleStage::Collecting)
        done = repositories.way().addStep(
            cycle.key, {start.stage, access.clock.now(), access.session.user, {}});
    if (done && !start.dates.empty())
        done = repositories.way().saveDates(cycle.key, start.dates);
    return done;
}

Result<Cycle> store(const Access& access,
                    Repositories& repositories,
                    const Opening& opening,
                    const CycleKey& key,
                    const std::vector<Appraisal>& appraisals,
                    const CycleStart& start)
{
    if (opening.inForce.fromLibrary) {
        const StoredScheme own{
            key.scheme, opening.inForce.version, *opening.inForce.fromLibrary, {}, {}};
        if (auto taken = takeScheme(access, repositories, own); !taken)
            return failure(taken.error());
    }
    const Cycle cycle{
        key, opening.inForce.version, start.stage, access.clock.now(), access.session.user, {}};
    if (auto added = repositories.cycles().add(cycle, appraisals); !added)
        return failure(added.error());
    if (auto pinned = pinStart(access, repositories, opening, cycle, appraisals, start); !pinned)
        return failure(pinned.error());
    // Who they are stands in the appraisals, which are sealed beside it.
    const QString after = QStringLiteral("%1@%2: %3")
                              .arg(key.scheme.text(),
                                   QString::number(cycle.schemeVersion),
                                   QString::number(appraisals.size()));
    const AuditFacts facts{QStringLiteral("cycle.opened"), key.toString(), {}, after, {}};
    if (auto kept = audit(access, repositories, facts); !kept)
        return failure(kept.error());
    return measureCycle(access, repositories, cycle).map([&](const Refreshed&) { return cycle; });
}

} // namespace

Result<Cycle> openCycle(const Access& access,
                        const SchemeId& scheme,
                        const Period& period,
                        const std::optional<std::vector<EmployeeId>>& people,
                        const CycleStart& start)
{
    if (Result<> may = permitted(access, Permission::OpenCycle); !may)
        return failure(may.error());
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
        const Result<Opening> opening = prepareOpening(access, repositories, scheme, period);
        if (!opening)
            return failure(opening.error());
        const Result<std::vector<Appraisal>> appraisals =
            people ? chosenPeople(*opening, *people) : everyoneFitting(*opening);
        if (!appraisals)
            return failure(appraisals.error());
        return store(access, repositories, *opening, key, *appraisals, start);
    });
}

Result<std::vector<Candidate>>
candidates(const Access& access, const SchemeId& scheme, const Period& period)
{
    if (Result<> may = permitted(access, Permission::OpenCycle); !may)
        return failure(may.error());
    const Result<Opening> opening =
        prepareOpening(access, access.store.repositories(), scheme, period);
    if (!opening)
        return failure(opening.error());
    std::vector<Candidate> everyone;
    for (const Employee& employee : opening->employees)
        everyone.push_back(candidate(*opening, employee));
    return everyone;
}

} // namespace plumbline
