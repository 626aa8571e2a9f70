// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/PrintedPeople.h"

#include "application/policy/Permit.h"
#include "application/way/Courses.h"
#include "application/way/WayGround.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Permission permissionFor(PrintedFor what)
{
    switch (what) {
    case PrintedFor::PaySlip:
        return Permission::SeeWages;
    case PrintedFor::Interview:
        return Permission::SeeInterviews;
    case PrintedFor::Appeal:
        return Permission::MakeReports;
    }
    Q_UNREACHABLE();
}

/// Who contested something.
Result<std::vector<Appraisal>> appealing(const Access& access, const CycleKey& key)
{
    return courses(access, key).map([](const std::vector<CourseLine>& lines) {
        std::vector<Appraisal> people;
        for (const CourseLine& line : lines) {
            const auto isAppeal = [](const AppraisalStep& step) {
                return step.kind == AppraisalStepKind::Appealed;
            };
            if (std::ranges::any_of(line.steps, isAppeal))
                people.push_back(line.appraisal);
        }
        return people;
    });
}

Result<std::vector<Appraisal>>
candidates(const Access& access, Repositories& repositories, const CycleKey& key, PrintedFor what)
{
    if (what == PrintedFor::Appeal)
        return appealing(access, key);
    if (what == PrintedFor::PaySlip) {
        const Result<> pays = reportGround(access, key).and_then(checkPays);
        if (!pays)
            return failure(pays.error());
    }
    return appraisedIn(repositories, key);
}

} // namespace

Result<> checkPays(const ReportGround& ground)
{
    if (ground.scheme.document().pay)
        return {};
    const QString key = ground.cycle.key.toString();
    return failure(ErrorCode::Incomplete,
                   key,
                   QT_TRANSLATE_NOOP("Messages", "The scheme of %1 pays nothing: no slips."),
                   {key});
}

Result<std::vector<Appraisal>>
printedPeople(const Access& access, const CycleKey& key, PrintedFor what)
{
    Repositories& repositories = access.store.repositories();
    const Permission permission = permissionFor(what);
    if (Result<> may = permit(access, repositories, permission, {key}); !may)
        return failure(may.error());
    const Result<Sight> sight = sightOf(access, repositories, permission, key);
    if (!sight)
        return failure(sight.error());
    return candidates(access, repositories, key, what).map([&](std::vector<Appraisal> people) {
        std::erase_if(people, [&](const Appraisal& one) { return !sight->sees(one.employee); });
        return people;
    });
}

} // namespace plumbline
