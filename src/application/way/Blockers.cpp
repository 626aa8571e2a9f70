// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Blockers.h"

#include "application/way/ResultFigures.h"

#include <algorithm>

namespace plumbline {

namespace {

Blocker blocker(const Appraisal& appraisal, const char* why, bool isHint)
{
    return {appraisal.employee,
            appraisal.name,
            Message{why, {appraisal.name, appraisal.employee.text()}},
            isHint};
}

std::optional<Blocker>
appraisalBlocker(const WayGround& ground, const Appraisal& appraisal, CycleStage stage)
{
    const AppraisalCourse course = ground.course(appraisal);
    const AppraisalState state = course.state();
    if (state == AppraisalState::NotAppraised)
        return std::nullopt;
    if (stage >= CycleStage::Settled) {
        if (!course.openAppeals().empty())
            return blocker(
                appraisal, QT_TRANSLATE_NOOP("Messages", "An appeal of %1 (%2) is open."), false);
        if (course.revision() == 0)
            return blocker(appraisal,
                           QT_TRANSLATE_NOOP("Messages", "The result of %1 (%2) is not published."),
                           false);
        return std::nullopt;
    }
    if (stage >= CycleStage::Feedback && state < AppraisalState::Reviewed)
        return blocker(
            appraisal, QT_TRANSLATE_NOOP("Messages", "%1 (%2) is not reviewed yet."), true);
    if (stage == CycleStage::Review && state < AppraisalState::InReview)
        return blocker(appraisal,
                       QT_TRANSLATE_NOOP("Messages", "The scores of %1 (%2) are not submitted."),
                       true);
    const bool hasNoGoals = state == AppraisalState::GoalsOpen
        || state == AppraisalState::GoalsProposed || state == AppraisalState::GoalsObjected;
    if (stage == CycleStage::Collecting && hasNoGoals)
        return blocker(
            appraisal, QT_TRANSLATE_NOOP("Messages", "Goals of %1 (%2) are not agreed."), true);
    return std::nullopt;
}

Result<>
appendLooks(Repositories& repositories, const WayGround& ground, std::vector<Blocker>& blockers)
{
    return repositories.way().looks(ground.cycle.key).map([&](const auto& looks) {
        for (const SecondLook& look : looks) {
            if (look.isWaiting())
                blockers.push_back(
                    {look.employee,
                     {},
                     Message{QT_TRANSLATE_NOOP("Messages", "A second look at %1 waits for %2."),
                             {look.employee.text(), look.waitsFor}},
                     false});
        }
    });
}

} // namespace

bool isUnderWay(const WayGround& ground)
{
    return std::ranges::any_of(ground.appraisals, [&](const Appraisal& appraisal) {
        return ground.course(appraisal).isUnderWay();
    });
}

Result<std::vector<Blocker>>
blockersFor(Repositories& repositories, const WayGround& ground, CycleStage stage)
{
    std::vector<Blocker> blockers;
    if (!isUnderWay(ground) && stage > CycleStage::Collecting)
        return blockers;
    for (const Appraisal& appraisal : ground.appraisals) {
        if (auto one = appraisalBlocker(ground, appraisal, stage))
            blockers.push_back(*std::move(one));
    }
    if (stage != CycleStage::Closed)
        return blockers;
    return appendLooks(repositories, ground, blockers).map([&] { return blockers; });
}

Result<> checkClosing(Repositories& repositories, const Cycle& cycle)
{
    const Result<WayGround> ground = readWay(repositories, cycle);
    if (!ground)
        return failure(ground.error());
    const auto blockers = blockersFor(repositories, *ground, CycleStage::Closed);
    if (!blockers)
        return failure(blockers.error());
    if (blockers->empty())
        return {};
    return failure(Error{ErrorCode::Incomplete, cycle.key.toString(), blockers->front().why});
}

Result<>
checkPublished(Repositories& repositories, const Cycle& cycle, const ResultRevision& closing)
{
    const auto steps = repositories.way().appraisalSteps(cycle.key);
    if (!steps)
        return failure(steps.error());
    QHash<EmployeeId, int> published;
    for (const StoredAppraisalStep& stored : *steps) {
        if (stored.step.revision > 0)
            published.insert(stored.employee, stored.step.revision);
    }
    for (const StoredResult& now : closing.people) {
        const int revision = published.value(now.employee, 0);
        if (revision == 0)
            continue;
        const auto frozen = repositories.results().person(cycle.key, revision, now.employee);
        if (!frozen)
            return failure(frozen.error());
        if (*frozen && figuresOf(**frozen) != figuresOf(now))
            return failure(
                ErrorCode::Conflict,
                now.employee.text(),
                QT_TRANSLATE_NOOP("Messages",
                                  "The published result of %1 no longer is what the cycle comes "
                                  "to, as results of others came later: correct it, with a "
                                  "reason, before closing."),
                {now.employee.text()});
    }
    return {};
}

} // namespace plumbline
