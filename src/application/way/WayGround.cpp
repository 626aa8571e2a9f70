// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/WayGround.h"

#include "application/way/Relations.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Routes of a cycle that was opened before routes were pinned: as they would be today.
Result<> routeOthers(Repositories& repositories, WayGround& ground)
{
    const auto isWithout = [&](const Appraisal& one) {
        return !ground.routes.contains(one.employee);
    };
    if (std::ranges::none_of(ground.appraisals, isWithout))
        return {};
    const auto presets = repositories.way().routePresets();
    const auto teams = teamsOf(repositories, ground.cycle.key);
    if (!presets || !teams)
        return failure(presets ? teams.error() : presets.error());
    for (const Appraisal& one : ground.appraisals) {
        if (isWithout(one))
            ground.routes.insert(one.employee,
                                 pinRoute(*presets, *teams, one.employee, one.position, one.team));
    }
    return {};
}

Result<> readEntries(Repositories& repositories, WayGround& ground)
{
    return repositories.values().cells(ground.cycle.key).map([&](const auto& cells) {
        for (const StoredCell& cell : cells) {
            const bool isValue =
                cell.key.kind != CellKind::Target && cell.key.kind != CellKind::Amount;
            if (isValue && cell.origin == CellOrigin::Entered)
                ground.entries[cell.employee].push_back({cell.key.node, cell.enteredBy});
        }
    });
}

Result<> readSteps(Repositories& repositories, WayGround& ground)
{
    const CycleKey& key = ground.cycle.key;
    const auto steps = repositories.way().appraisalSteps(key);
    const auto decisions = repositories.way().decisions(key);
    const auto routes = repositories.way().routes(key);
    if (!steps || !decisions || !routes)
        return failure(!steps ? steps.error() : !decisions ? decisions.error() : routes.error());
    for (const StoredAppraisalStep& stored : *steps)
        ground.steps[stored.employee].push_back(stored.step);
    for (const StoredDecision& decision : *decisions)
        ground.decisions[decision.employee].push_back(decision);
    for (const PinnedRoute& route : *routes)
        ground.routes.insert(route.employee, route);
    return {};
}

} // namespace

AppraisalCourse WayGround::course(const Appraisal& appraisal) const
{
    CourseGround ground;
    ground.employee = appraisal.employee;
    ground.stage = cycle.stage;
    ground.route = routes.value(appraisal.employee);
    ground.dates = dates;
    ground.entries = entries.value(appraisal.employee);
    for (const StoredDecision& stored : decisions.value(appraisal.employee))
        ground.deciders.append({stored.decision.by, stored.decision.second});
    return {std::move(ground), steps.value(appraisal.employee)};
}

Result<WayGround> readWay(Repositories& repositories, const Cycle& cycle)
{
    WayGround ground;
    ground.cycle = cycle;
    Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(cycle.key);
    Result<std::vector<CycleDate>> dates = repositories.way().dates(cycle.key);
    if (!appraisals || !dates)
        return failure(appraisals ? dates.error() : appraisals.error());
    ground.appraisals = *std::move(appraisals);
    ground.dates = *std::move(dates);
    const Result<> read = readSteps(repositories, ground)
                              .and_then([&] { return readEntries(repositories, ground); })
                              .and_then([&] { return routeOthers(repositories, ground); });
    return read.map([&ground] { return std::move(ground); });
}

Result<AppraisalCourse>
courseOf(Repositories& repositories, const Cycle& cycle, const EmployeeId& employee)
{
    const Result<Appraisal> appraisal = findAppraisal(repositories, cycle.key, employee);
    if (!appraisal)
        return failure(appraisal.error());
    WayGround ground;
    ground.cycle = cycle;
    ground.appraisals = {*appraisal};
    Result<std::vector<CycleDate>> dates = repositories.way().dates(cycle.key);
    const auto steps = repositories.way().appraisalSteps(cycle.key, employee);
    const auto route = repositories.way().route(cycle.key, employee);
    if (!dates || !steps || !route)
        return failure(!dates ? dates.error() : !steps ? steps.error() : route.error());
    ground.dates = *std::move(dates);
    ground.steps.insert(employee, *steps);
    if (*route)
        ground.routes.insert(employee, **route);
    return routeOthers(repositories, ground).map([&] { return ground.course(*appraisal); });
}

Result<Appraisal>
findAppraisal(Repositories& repositories, const CycleKey& key, const EmployeeId& employee)
{
    const Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(key);
    if (!appraisals)
        return failure(appraisals.error());
    const auto found = std::ranges::find_if(
        *appraisals, [&](const Appraisal& one) { return one.employee == employee; });
    if (found == appraisals->end())
        return failure(ErrorCode::NotFound,
                       employee.text(),
                       QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                       {employee.text(), key.toString()});
    return *found;
}

Result<std::vector<Appraisal>> appraisedIn(Repositories& repositories, const CycleKey& key)
{
    Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(key);
    const auto steps = repositories.way().appraisalSteps(key);
    if (!appraisals || !steps)
        return failure(appraisals ? steps.error() : appraisals.error());
    QSet<EmployeeId> out;
    for (const StoredAppraisalStep& stored : *steps) {
        if (stored.step.kind == AppraisalStepKind::NotAppraised)
            out.insert(stored.employee);
        if (stored.step.kind == AppraisalStepKind::AppraisedAgain)
            out.remove(stored.employee);
    }
    std::erase_if(*appraisals, [&](const Appraisal& one) { return out.contains(one.employee); });
    return appraisals;
}

Result<std::vector<StoredCell>>
cellsOf(Repositories& repositories, const CycleKey& key, const std::vector<Appraisal>& appraisals)
{
    Result<std::vector<StoredCell>> cells = repositories.values().cells(key);
    if (!cells)
        return cells;
    QSet<EmployeeId> people;
    for (const Appraisal& appraisal : appraisals)
        people.insert(appraisal.employee);
    std::erase_if(*cells, [&](const StoredCell& cell) { return !people.contains(cell.employee); });
    return cells;
}

Result<QSet<EmployeeId>> lockedIn(Repositories& repositories, const CycleKey& key)
{
    const auto steps = repositories.way().appraisalSteps(key);
    if (!steps)
        return failure(steps.error());
    QHash<EmployeeId, AppraisalCourse> courses;
    for (const StoredAppraisalStep& stored : *steps) {
        CourseGround ground;
        ground.employee = stored.employee;
        auto course = courses.find(stored.employee);
        if (course == courses.end())
            course = courses.insert(stored.employee, AppraisalCourse(std::move(ground), {}));
        course->take(stored.step);
    }
    QSet<EmployeeId> locked;
    for (auto course = courses.cbegin(); course != courses.cend(); ++course) {
        if (course->isLocked())
            locked.insert(course.key());
    }
    return locked;
}

Result<std::vector<Appraisal>> unlockedIn(Repositories& repositories, const CycleKey& key)
{
    Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(key);
    const auto locked = lockedIn(repositories, key);
    if (!appraisals || !locked)
        return failure(appraisals ? locked.error() : appraisals.error());
    std::erase_if(*appraisals,
                  [&](const Appraisal& one) { return locked->contains(one.employee); });
    return appraisals;
}

Result<> checkUnlocked(Repositories& repositories, const CycleKey& key, const EmployeeId& employee)
{
    const auto steps = repositories.way().appraisalSteps(key, employee);
    if (!steps)
        return failure(steps.error());
    CourseGround ground;
    ground.employee = employee;
    if (!AppraisalCourse(std::move(ground), *steps).isLocked())
        return {};
    return failure(ErrorCode::NotPermitted,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "The scores of %1 in %2 have been submitted: nothing of them "
                                     "changes unless they are returned."),
                   {employee.text(), key.toString()});
}

Actor actorOf(const Session& session)
{
    Actor actor{session.user, {}, session.account.has_value()};
    if (session.account)
        actor.person = session.account->person;
    return actor;
}

} // namespace plumbline
