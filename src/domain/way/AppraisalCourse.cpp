// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/way/AppraisalCourse.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kAppealDays = 7; ///< To answer an appeal that comes late in the feedback.

bool isBetween(CycleStage stage, CycleStage first, CycleStage last)
{
    return stage >= first && stage <= last;
}

} // namespace

AppraisalCourse::AppraisalCourse(CourseGround ground, const std::vector<AppraisalStep>& steps)
    : m_ground(std::move(ground))
{
    for (const AppraisalStep& step : steps)
        take(step);
}

void AppraisalCourse::take(const AppraisalStep& step)
{
    m_steps.push_back(step);
    switch (step.kind) {
    case AppraisalStepKind::GoalsProposed:
        m_goals = Goals::Proposed;
        break;
    case AppraisalStepKind::GoalsAgreed:
        m_goals = Goals::Agreed;
        break;
    case AppraisalStepKind::GoalsObjected:
        m_goals = Goals::Objected;
        break;
    case AppraisalStepKind::SelfRated:
    case AppraisalStepKind::AppealDecided:
        break;
    case AppraisalStepKind::Submitted:
        m_place = 1;
        m_reach = m_ground.route.steps.size() > 1 ? Reach::Review : Reach::Reviewed;
        break;
    case AppraisalStepKind::PassedOn:
        ++m_place;
        if (m_place >= static_cast<int>(m_ground.route.steps.size()))
            m_reach = Reach::Reviewed;
        break;
    case AppraisalStepKind::Returned:
        m_place = 0;
        m_reach = Reach::Work;
        break;
    case AppraisalStepKind::Published:
    case AppraisalStepKind::Corrected:
        m_reach = Reach::Published;
        m_revision = step.revision;
        m_isAnswered = false;
        break;
    case AppraisalStepKind::Confirmed:
        m_reach = Reach::Confirmed;
        m_isAnswered = true;
        break;
    case AppraisalStepKind::Appealed:
        m_isAnswered = true;
        break;
    case AppraisalStepKind::NotAppraised:
        m_before = m_reach;
        m_reach = Reach::Out;
        break;
    case AppraisalStepKind::AppraisedAgain:
        m_reach = m_before;
        break;
    case AppraisalStepKind::Settled:
        m_reach = Reach::Settled;
        break;
    }
}

AppraisalState AppraisalCourse::state() const
{
    switch (m_reach) {
    case Reach::Review:
        return AppraisalState::InReview;
    case Reach::Reviewed:
        return AppraisalState::Reviewed;
    case Reach::Published:
        return openAppeals().empty() ? AppraisalState::Published : AppraisalState::Appealed;
    case Reach::Confirmed:
        return AppraisalState::Confirmed;
    case Reach::Settled:
        return AppraisalState::Settled;
    case Reach::Out:
        return AppraisalState::NotAppraised;
    case Reach::Work:
        break;
    }
    if (m_ground.stage > CycleStage::Goals)
        return AppraisalState::InWork;
    switch (m_goals) {
    case Goals::None:
        return AppraisalState::GoalsOpen;
    case Goals::Proposed:
        return AppraisalState::GoalsProposed;
    case Goals::Objected:
        return AppraisalState::GoalsObjected;
    case Goals::Agreed:
        break;
    }
    return AppraisalState::GoalsAgreed;
}

std::vector<PinnedHolder> AppraisalCourse::waitsFor() const
{
    const PinnedHolder self{{HolderKind::Self}, m_ground.employee};
    const auto everyone = [](Role role) {
        return PinnedHolder{{HolderKind::Role, roleName(role)}, {}};
    };
    const auto onRoute = [this](int place) {
        const auto& steps = m_ground.route.steps;
        return place < static_cast<int>(steps.size())
            ? std::vector<PinnedHolder>{steps[static_cast<std::size_t>(place)].holder}
            : std::vector<PinnedHolder>();
    };
    switch (state()) {
    case AppraisalState::GoalsOpen:
    case AppraisalState::GoalsObjected:
    case AppraisalState::InWork:
        return onRoute(0);
    case AppraisalState::GoalsProposed:
        return {self};
    case AppraisalState::InReview:
        return onRoute(m_place);
    case AppraisalState::Reviewed:
        return {everyone(Role::Hr)};
    case AppraisalState::Published:
        return m_isAnswered ? std::vector<PinnedHolder>() : std::vector{self};
    case AppraisalState::Appealed:
        return {everyone(Role::Hr), everyone(Role::Reviewer)};
    case AppraisalState::Confirmed:
        return m_ground.stage == CycleStage::Settled
            ? std::vector{everyone(Role::Finance), everyone(Role::Hr)}
            : std::vector<PinnedHolder>();
    case AppraisalState::GoalsAgreed:
    case AppraisalState::Settled:
    case AppraisalState::NotAppraised:
        break;
    }
    return {};
}

std::optional<QDate> AppraisalCourse::dateOf(CycleStage stage) const
{
    const auto found = std::ranges::find_if(
        m_ground.dates, [stage](const CycleDate& date) { return date.stage == stage; });
    return found == m_ground.dates.end() ? std::nullopt : std::optional(found->due);
}

std::optional<QDate> AppraisalCourse::until() const
{
    switch (state()) {
    case AppraisalState::GoalsOpen:
    case AppraisalState::GoalsProposed:
    case AppraisalState::GoalsObjected:
        return dateOf(CycleStage::Goals);
    case AppraisalState::InWork: {
        const std::optional<QDate> scoring = dateOf(CycleStage::Scoring);
        return scoring ? scoring : dateOf(CycleStage::Collecting);
    }
    case AppraisalState::InReview:
    case AppraisalState::Reviewed:
        return dateOf(CycleStage::Review);
    case AppraisalState::Published:
        return dateOf(CycleStage::Feedback);
    case AppraisalState::Appealed: {
        const QDate answered = openAppeals().front().at.date().addDays(kAppealDays);
        return std::max(answered, dateOf(CycleStage::Feedback).value_or(answered));
    }
    case AppraisalState::Confirmed:
        return dateOf(CycleStage::Settled);
    case AppraisalState::GoalsAgreed:
    case AppraisalState::Settled:
    case AppraisalState::NotAppraised:
        break;
    }
    return std::nullopt;
}

bool AppraisalCourse::hasNoAnswer(const QDate& today) const
{
    const auto isOver = [&](CycleStage stage) {
        const std::optional<QDate> due = dateOf(stage);
        return due ? today > *due : m_ground.stage > stage;
    };
    if (m_reach == Reach::Out)
        return false;
    if (m_revision > 0)
        return !m_isAnswered && isOver(CycleStage::Feedback);
    return m_goals == Goals::Proposed && isOver(CycleStage::Goals);
}

std::vector<AppraisalStepKind> AppraisalCourse::next() const
{
    std::vector<AppraisalStepKind> kinds;
    std::ranges::copy_if(kAppraisalStepKinds, std::back_inserter(kinds), [this](auto kind) {
        return mayFollow(kind);
    });
    return kinds;
}

bool AppraisalCourse::mayFollow(AppraisalStepKind kind) const
{
    const auto within = [this](CycleStage first, CycleStage last) {
        return isBetween(m_ground.stage, first, last);
    };
    const bool hasAppeal = !openAppeals().empty();
    switch (kind) {
    case AppraisalStepKind::GoalsProposed:
        return m_reach == Reach::Work && within(CycleStage::Goals, CycleStage::Collecting);
    case AppraisalStepKind::GoalsAgreed:
    case AppraisalStepKind::GoalsObjected:
        return m_reach == Reach::Work && m_goals == Goals::Proposed
            && within(CycleStage::Goals, CycleStage::Collecting);
    case AppraisalStepKind::SelfRated:
        return m_reach == Reach::Work && within(CycleStage::Collecting, CycleStage::Scoring);
    case AppraisalStepKind::Submitted:
        return m_reach == Reach::Work && within(CycleStage::Collecting, CycleStage::Feedback);
    case AppraisalStepKind::PassedOn:
        return m_reach == Reach::Review && within(CycleStage::Scoring, CycleStage::Feedback);
    case AppraisalStepKind::Returned:
        return (m_reach == Reach::Review || m_reach == Reach::Reviewed)
            && within(CycleStage::Scoring, CycleStage::Feedback);
    case AppraisalStepKind::Published:
        return m_reach == Reach::Reviewed && within(CycleStage::Review, CycleStage::Feedback);
    case AppraisalStepKind::Confirmed:
        return m_reach == Reach::Published && !hasAppeal && m_ground.stage >= CycleStage::Feedback;
    case AppraisalStepKind::Appealed:
        return m_reach == Reach::Published && within(CycleStage::Feedback, CycleStage::Settled);
    case AppraisalStepKind::AppealDecided:
        return hasAppeal && m_reach != Reach::Out;
    case AppraisalStepKind::Corrected:
        return m_revision > 0 && m_reach != Reach::Out;
    case AppraisalStepKind::NotAppraised:
        return m_revision == 0 && m_reach != Reach::Out && m_ground.stage < CycleStage::Settled;
    case AppraisalStepKind::AppraisedAgain:
        return m_reach == Reach::Out && m_ground.stage < CycleStage::Settled;
    case AppraisalStepKind::Settled:
        return (m_reach == Reach::Published || m_reach == Reach::Confirmed) && !hasAppeal
            && m_ground.stage == CycleStage::Settled;
    }
    Q_UNREACHABLE();
}

bool AppraisalCourse::isUnderWay() const
{
    return std::ranges::any_of(m_steps, [](const AppraisalStep& step) {
        return step.kind == AppraisalStepKind::Submitted;
    });
}

bool AppraisalCourse::isLocked() const
{
    return m_reach != Reach::Work && m_reach != Reach::Out;
}

std::vector<AppraisalStep> AppraisalCourse::openAppeals() const
{
    std::vector<AppraisalStep> open;
    for (const AppraisalStep& step : m_steps) {
        if (step.kind == AppraisalStepKind::Appealed)
            open.push_back(step);
        if (step.kind == AppraisalStepKind::AppealDecided)
            std::erase_if(open,
                          [&](const AppraisalStep& one) { return one.number == step.appeal; });
    }
    return open;
}

} // namespace plumbline
