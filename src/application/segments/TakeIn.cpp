// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/TakeIn.h"

#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"
#include "application/way/Relations.h"

#include <algorithm>

namespace plumbline {

namespace {

/// The day's position and team: those assigned on the last day of the segment.
Result<Appraisal> placed(const Employee& employee, const Scheme& scheme, const QDate& day)
{
    const std::optional<PositionId> position = employee.positionOn(day);
    const std::vector<PositionId>& fitting = scheme.document().positions;
    if (!position || std::ranges::find(fitting, *position) == fitting.end())
        return failure(
            ErrorCode::BadValue,
            employee.id.text(),
            QT_TRANSLATE_NOOP("Messages",
                              "%1 has no position on %2 that the scheme %3 is for. Enter "
                              "the new position first."),
            {employee.id.text(), day.toString(Qt::ISODate), scheme.document().id});
    return Appraisal{employee.id, employee.name, *position, employee.teamOn(day)};
}

} // namespace

Result<Appraisal>
newcomer(const Access& access, Repositories& repositories, const StoredSegment& segment)
{
    const Result<Cycle> cycle = findOpenCycle(repositories, segment.cycle);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    const Result<std::optional<Employee>> employee =
        repositories.people().employee(segment.employee);
    if (!scheme || !employee)
        return failure(scheme ? employee.error() : scheme.error());
    if (!*employee)
        return failure(ErrorCode::UnknownId,
                       segment.employee.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no employee %1."),
                       {segment.employee.text()});
    return placed(**employee, *scheme, segment.ends);
}

Result<> takeIn(Repositories& repositories, const CycleKey& key, const Appraisal& appraisal)
{
    const auto presets = repositories.way().routePresets();
    const Result<std::vector<Team>> teams = teamsOf(repositories, key);
    if (!presets || !teams)
        return failure(presets ? teams.error() : presets.error());
    if (auto added = repositories.cycles().addAppraisal(key, appraisal); !added)
        return added;
    return repositories.way().pinRoute(
        key, pinRoute(*presets, *teams, appraisal.employee, appraisal.position, appraisal.team));
}

} // namespace plumbline
