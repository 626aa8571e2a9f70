// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Plans.h"

#include "application/Transaction.h"
#include "application/followups/FollowUpGround.h"

#include <tuple>

namespace plumbline {

namespace {

QString asText(const PlanActionFacts& facts)
{
    const QStringList parts{facts.due.toString(Qt::ISODate), facts.owner.text(), facts.what};
    return parts.join(QLatin1Char(' '));
}

QString asText(const ActionStanding& standing, const QString& words)
{
    const QStringList parts{
        actionStateName(standing.state), standing.due.toString(Qt::ISODate), words};
    return parts.join(QLatin1Char(' ')).trimmed();
}

/// The actions of a filter with their reports folded.
Result<std::vector<PlanLine>>
linesOf(const Access& access, Repositories& repositories, const FollowUpFilter& filter)
{
    const Result<QDate> today = companyToday(access, repositories);
    if (!today)
        return failure(today.error());
    Result<std::vector<StoredAction>> actions = repositories.followUps().actions(filter);
    if (!actions)
        return failure(actions.error());
    const auto reports = repositories.followUps().reports(filter);
    if (!reports)
        return failure(reports.error());
    QHash<int, std::vector<ActionReport>> byAction;
    for (const StoredReport& report : *reports)
        byAction[report.action].push_back(report.report);
    std::vector<PlanLine> lines;
    for (StoredAction& action : *actions) {
        PlanLine line;
        line.reports = byAction.value(action.number);
        line.action = std::move(action);
        line.standing = standingOf(line.action.facts, line.reports);
        line.isOverdue = line.standing.state == ActionState::Open && line.standing.due < *today;
        lines.push_back(std::move(line));
    }
    return lines;
}

void soonestFirst(std::vector<PlanLine>& lines)
{
    std::ranges::stable_sort(lines, [](const PlanLine& a, const PlanLine& b) {
        return std::tie(a.standing.due, a.action.number)
            < std::tie(b.standing.due, b.action.number);
    });
}

Result<std::vector<PlanLine>> seenLines(const Access& access, const FollowUpFilter& filter)
{
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight = followUpSight(
        access, repositories, Permission::SeeInterviews, filter.cycle, filter.employee);
    if (!sight)
        return failure(sight.error());
    Result<std::vector<PlanLine>> lines = linesOf(access, repositories, filter);
    if (lines)
        std::erase_if(*lines,
                      [&](const PlanLine& line) { return !sight->sees(line.action.employee); });
    return lines;
}

Result<> checkOwner(Repositories& repositories, const EmployeeId& owner)
{
    const auto found = repositories.people().employee(owner);
    if (!found)
        return failure(found.error());
    if (*found)
        return {};
    return failure(ErrorCode::NotFound,
                   owner.text(),
                   QT_TRANSLATE_NOOP("Messages", "There is nobody with the staff number %1."),
                   {owner.text()});
}

Result<> checkInterviewOf(Repositories& repositories, const StoredAction& action)
{
    if (action.facts.interview == 0)
        return {};
    const auto interviews = repositories.followUps().interviews({{}, action.employee});
    if (!interviews)
        return failure(interviews.error());
    const bool isThere = std::ranges::any_of(*interviews, [&](const StoredInterview& one) {
        return one.number == action.facts.interview && one.corrects == 0;
    });
    if (isThere)
        return {};
    return failure(ErrorCode::NotFound,
                   QString::number(action.facts.interview),
                   QT_TRANSLATE_NOOP("Messages", "There is no interview %1."),
                   {QString::number(action.facts.interview)});
}

Result<int> add(const Access& access, Repositories& repositories, StoredAction action)
{
    const Subject subject{action.cycle, action.employee, {}, {}};
    Result<> ready = permit(access, repositories, Permission::EditPlan, subject);
    if (ready)
        ready = followedAppraisal(repositories, action.cycle, action.employee)
                    .map([](const Appraisal&) { });
    if (ready)
        ready = checkAction(action.facts);
    if (ready)
        ready = checkOwner(repositories, action.facts.owner);
    if (ready)
        ready = checkInterviewOf(repositories, action);
    if (!ready)
        return failure(ready.error());
    action.by = access.session.user;
    action.at = access.clock.now();
    const Result<int> number = repositories.followUps().addAction(action);
    if (!number)
        return number;
    return audit(access,
                 repositories,
                 {QStringLiteral("plan.action"),
                  followUpPath(action.cycle, action.employee, QStringLiteral("action"), *number),
                  {},
                  asText(action.facts),
                  {},
                  action.employee})
        .map([&] { return *number; });
}

Result<PlanLine> lineOf(const Access& access, Repositories& repositories, int number)
{
    const Result<std::vector<PlanLine>> lines = linesOf(access, repositories, {});
    if (!lines)
        return failure(lines.error());
    for (const PlanLine& line : *lines) {
        if (line.action.number == number)
            return line;
    }
    return failure(ErrorCode::NotFound,
                   QString::number(number),
                   QT_TRANSLATE_NOOP("Messages", "There is no action %1 of a plan."),
                   {QString::number(number)});
}

/// Whose action it is may report on it, and whoever may edit the plan.
Result<> mayReport(const Access& access, Repositories& repositories, const StoredAction& action)
{
    const Result<> own = permit(
        access, repositories, Permission::ReportPlan, {action.cycle, action.facts.owner, {}, {}});
    if (own)
        return own;
    const Result<> plan =
        permit(access, repositories, Permission::EditPlan, {action.cycle, action.employee, {}, {}});
    return plan ? plan : own;
}

Result<> report(const Access& access, Repositories& repositories, int number, ActionReport facts)
{
    const Result<PlanLine> before = lineOf(access, repositories, number);
    if (!before)
        return failure(before.error());
    const StoredAction& action = before->action;
    if (auto permitted = mayReport(access, repositories, action); !permitted)
        return permitted;
    if (auto sound = checkReport(facts); !sound)
        return sound;
    facts.by = access.session.user;
    facts.at = access.clock.now();
    if (auto added = repositories.followUps().addReport({number, facts}); !added)
        return added;
    std::vector<ActionReport> reports = before->reports;
    reports.push_back(facts);
    return audit(access,
                 repositories,
                 {QStringLiteral("plan.reported"),
                  followUpPath(action.cycle, action.employee, QStringLiteral("action"), number),
                  asText(before->standing, {}),
                  asText(standingOf(action.facts, reports), facts.text),
                  facts.text,
                  action.employee});
}

} // namespace

Result<std::vector<PlanLine>> planOf(const Access& access, const FollowUpFilter& filter)
{
    return seenLines(access, filter);
}

Result<std::vector<PlanLine>>
openActionsOf(const Access& access, const EmployeeId& employee, const CycleKey& cycle)
{
    Result<std::vector<PlanLine>> lines = seenLines(access, {{}, employee});
    if (!lines)
        return lines;
    const QDate end = cycle.period.lastDay();
    std::erase_if(*lines, [&](const PlanLine& line) {
        return line.standing.state != ActionState::Open
            || line.action.cycle.period.lastDay() >= end;
    });
    soonestFirst(*lines);
    return lines;
}

Result<std::vector<PlanLine>>
dueActions(const Access& access, const QDate& upTo, const std::optional<EmployeeId>& owner)
{
    Repositories& repositories = access.store.repositories();
    Result<Sight> sight;
    if (!owner)
        sight = sightOf(access, repositories, Permission::SeeInterviews, {});
    else if (auto own = permit(access, repositories, Permission::ReportPlan, {{}, *owner, {}, {}});
             !own)
        return failure(own.error());
    if (!sight)
        return failure(sight.error());
    Result<std::vector<PlanLine>> lines = linesOf(access, repositories, {});
    if (!lines)
        return lines;
    std::erase_if(*lines, [&](const PlanLine& line) {
        const bool isSeen =
            owner ? line.action.facts.owner == *owner : sight->sees(line.action.employee);
        return !isSeen || line.standing.state != ActionState::Open || line.standing.due > upTo;
    });
    soonestFirst(*lines);
    return lines;
}

Result<int> addPlanAction(const Access& access,
                          const CycleKey& key,
                          const EmployeeId& employee,
                          const PlanActionFacts& facts)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return add(access, repositories, {0, key, employee, facts, {}, {}});
    });
}

Result<> reportAction(const Access& access, int number, ActionReport facts)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return report(access, repositories, number, std::move(facts));
    });
}

} // namespace plumbline
