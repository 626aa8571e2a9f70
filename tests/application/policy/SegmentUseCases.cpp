// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SegmentLines.h"
#include "application/segments/SegmentSettings.h"
#include "application/segments/SetSegments.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

namespace {

SegmentDay aDay()
{
    return {aKey(), anEmployee(), QDate(2026, 2, 1), QStringLiteral("why")};
}

} // namespace

std::vector<UseCase> segmentUseCases()
{
    return {
        {"joinLate",
         Permission::SetSegments,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(joinLate(access, aDay())); }},
        {"leaveEarly",
         Permission::SetSegments,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(leaveEarly(access, aDay())); }},
        {"moveEmployee",
         Permission::SetSegments,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(moveEmployee(
                 access, {anEmployee(), aKey(), aKey(), QDate(2026, 2, 1), QStringLiteral("why")}));
         }},
        {"segmentLines",
         Permission::SeeCourse,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(segmentLines(access, aKey(), anEmployee()));
         }},
        {"loadSegmentSettings",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(loadSegmentSettings(access)); }},
        {"saveSegmentSettings",
         Permission::ManageSettings,
         {},
         [](const Access& access) -> Result<> { return saveSegmentSettings(access, {}); }},
    };
}

} // namespace plumbline::testing
