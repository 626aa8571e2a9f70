// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Interviews.h"

#include "application/Transaction.h"
#include "application/followups/FollowUpGround.h"

namespace plumbline {

namespace {

/// What the trail keeps of an interview.
QString asText(const InterviewFacts& facts)
{
    QStringList parts{facts.day.toString(Qt::ISODate), facts.holder, heldHowName(facts.how)};
    parts << QStringLiteral("+ ") + facts.wentWell << QStringLiteral("- ") + facts.wentBadly
          << QStringLiteral("> ") + facts.agreed;
    return parts.join(QLatin1Char('\n'));
}

Result<> checked(const Access& access, Repositories& repositories, const InterviewFacts& facts)
{
    return companyToday(access, repositories).and_then([&](const QDate& today) {
        return checkInterview(facts, today);
    });
}

Result<int> hold(const Access& access, Repositories& repositories, StoredInterview interview)
{
    const Subject subject{interview.cycle, interview.employee, {}, {}};
    if (auto permitted = permit(access, repositories, Permission::HoldInterview, subject);
        !permitted)
        return failure(permitted.error());
    if (auto found = followedAppraisal(repositories, interview.cycle, interview.employee); !found)
        return failure(found.error());
    if (auto sound = checked(access, repositories, interview.facts); !sound)
        return failure(sound.error());
    interview.by = access.session.user;
    interview.at = access.clock.now();
    const Result<int> number = repositories.followUps().addInterview(interview);
    if (!number)
        return number;
    return audit(access,
                 repositories,
                 {QStringLiteral("interview.held"),
                  followUpPath(
                      interview.cycle, interview.employee, QStringLiteral("interview"), *number),
                  {},
                  asText(interview.facts),
                  {},
                  interview.employee})
        .map([&] { return *number; });
}

/// The first record of an interview, with the last correction's facts.
Result<StoredInterview> asItStands(Repositories& repositories, int number)
{
    const auto all = repositories.followUps().interviews({});
    if (!all)
        return failure(all.error());
    std::optional<StoredInterview> found;
    for (const StoredInterview& one : *all) {
        if (one.number == number && one.corrects == 0)
            found = one;
        else if (found && one.corrects == number)
            found->facts = one.facts;
    }
    if (found)
        return *found;
    return failure(ErrorCode::NotFound,
                   QString::number(number),
                   QT_TRANSLATE_NOOP("Messages", "There is no interview %1."),
                   {QString::number(number)});
}

Result<> correct(const Access& access,
                 Repositories& repositories,
                 int number,
                 const InterviewFacts& facts,
                 const QString& reason)
{
    Result<StoredInterview> before = asItStands(repositories, number);
    if (!before)
        return failure(before.error());
    const Subject subject{before->cycle, before->employee, {}, {}};
    if (auto permitted = permit(access, repositories, Permission::HoldInterview, subject);
        !permitted)
        return permitted;
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("reason"),
                       QT_TRANSLATE_NOOP("Messages", "A correction needs a reason."));
    if (auto sound = checked(access, repositories, facts); !sound)
        return sound;
    if (before->facts == facts)
        return {};
    StoredInterview next = *before;
    next.corrects = number;
    next.facts = facts;
    next.reason = reason;
    next.by = access.session.user;
    next.at = access.clock.now();
    if (const auto added = repositories.followUps().addInterview(next); !added)
        return failure(added.error());
    return audit(
        access,
        repositories,
        {QStringLiteral("interview.corrected"),
         followUpPath(before->cycle, before->employee, QStringLiteral("interview"), number),
         asText(before->facts),
         asText(facts),
         reason,
         before->employee});
}

} // namespace

Result<std::vector<Interview>> interviewsOf(const Access& access, const FollowUpFilter& filter)
{
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight = followUpSight(
        access, repositories, Permission::SeeInterviews, filter.cycle, filter.employee);
    if (!sight)
        return failure(sight.error());
    const auto records = repositories.followUps().interviews(filter);
    if (!records)
        return failure(records.error());
    std::vector<Interview> interviews;
    for (const StoredInterview& record : *records) {
        if (!sight->sees(record.employee))
            continue;
        if (record.corrects == 0) {
            interviews.push_back({record.number, record, {}});
            continue;
        }
        const auto found = std::ranges::find_if(
            interviews, [&](const Interview& one) { return one.number == record.corrects; });
        if (found == interviews.end())
            continue;
        found->before.push_back(std::exchange(found->now, record));
    }
    return interviews;
}

Result<int> holdInterview(const Access& access,
                          const CycleKey& key,
                          const EmployeeId& employee,
                          const InterviewFacts& facts)
{
    return inTransaction(access, [&](Repositories& repositories) {
        StoredInterview interview;
        interview.cycle = key;
        interview.employee = employee;
        interview.facts = facts;
        return hold(access, repositories, std::move(interview));
    });
}

Result<> correctInterview(const Access& access,
                          int number,
                          const InterviewFacts& facts,
                          const QString& reason)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return correct(access, repositories, number, facts, reason);
    });
}

} // namespace plumbline
