// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Papers.h"

#include "application/Transaction.h"
#include "application/followups/FollowUpGround.h"

namespace plumbline {

namespace {

Result<int> record(const Access& access, Repositories& repositories, const StoredPaper& paper)
{
    Result<> ready = permit(
        access, repositories, Permission::TakePackage, {paper.cycle, paper.employee, {}, {}});
    if (ready)
        ready =
            followedAppraisal(repositories, paper.cycle, paper.employee).map([](const Appraisal&) {
            });
    if (ready)
        ready = companyToday(access, repositories).and_then([&](const QDate& today) {
            return checkPaper(paper.facts, today);
        });
    if (!ready)
        return failure(ready.error());
    const Result<int> number = repositories.followUps().addPaper(paper);
    if (!number)
        return number;
    const QStringList after{
        paperKindName(paper.facts.kind), paper.facts.day.toString(Qt::ISODate), paper.facts.note};
    return audit(access,
                 repositories,
                 {QStringLiteral("paper.recorded"),
                  followUpPath(paper.cycle, paper.employee, QStringLiteral("paper"), *number),
                  {},
                  after.join(QLatin1Char(' ')).trimmed(),
                  {},
                  paper.employee})
        .map([&] { return *number; });
}

} // namespace

Result<int> recordPaper(const Access& access,
                        const CycleKey& key,
                        const EmployeeId& employee,
                        const PaperFacts& paper,
                        const std::optional<AttachedFile>& scan)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<int> {
        const Result<int> number =
            record(access,
                   repositories,
                   {0, key, employee, paper, access.session.user, access.clock.now()});
        if (!number || !scan)
            return number;
        return attachWithin(access, repositories, key, employee, AttachedTo::Paper, *number, *scan)
            .map([&](int) { return *number; });
    });
}

Result<std::vector<StoredPaper>> papersOf(const Access& access, const FollowUpFilter& filter)
{
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight =
        followUpSight(access, repositories, Permission::SeeCourse, filter.cycle, filter.employee);
    if (!sight)
        return failure(sight.error());
    auto papers = repositories.followUps().papers(filter);
    if (papers)
        std::erase_if(*papers,
                      [&](const StoredPaper& paper) { return !sight->sees(paper.employee); });
    return papers;
}

} // namespace plumbline
