// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/TakeStep.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"

#include <algorithm>

namespace plumbline {

StepTaking::StepTaking(const Access& access, Repositories& repositories, WayGround ground)
    : m_access(&access)
    , m_repositories(&repositories)
    , m_ground(std::move(ground))
{
}

Result<StepTaking>
StepTaking::begin(const Access& access, Repositories& repositories, const CycleKey& key)
{
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    return readWay(repositories, *cycle).map([&](WayGround&& ground) {
        return StepTaking(access, repositories, std::move(ground));
    });
}

Result<Appraisal> StepTaking::appraisal(const EmployeeId& employee) const
{
    const auto found = std::ranges::find_if(
        m_ground.appraisals, [&](const Appraisal& one) { return one.employee == employee; });
    if (found != m_ground.appraisals.end())
        return *found;
    return failure(ErrorCode::NotFound,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                   {employee.text(), m_ground.cycle.key.toString()});
}

AppraisalCourse StepTaking::course(const EmployeeId& employee) const
{
    return m_ground.course({employee, {}, {}, {}});
}

AppraisalStep StepTaking::step(AppraisalStepKind kind) const
{
    AppraisalStep step;
    step.kind = kind;
    step.at = m_access->clock.now();
    step.by = actorOf(m_access->session);
    return step;
}

Result<> StepTaking::check(const EmployeeId& employee, AppraisalStep& step) const
{
    const Result<Appraisal> known = appraisal(employee);
    if (!known)
        return failure(known.error());
    const bool isFromPaper = step.paperDay && isRecordedFromPaper(step.kind);
    if (auto permitted = permit(*m_access,
                                *m_repositories,
                                isFromPaper ? Permission::TakePackage : permissionOf(step.kind),
                                {m_ground.cycle.key, employee, {}, {}});
        !permitted)
        return permitted;
    const AppraisalCourse course = this->course(employee);
    AppraisalStep parted = step;
    parted.lookBy.clear();
    const Result<> alone = course.check(parted);
    if (alone)
        step = parted;
    return alone || step.lookBy.isEmpty() ? alone : course.check(step);
}

Result<> StepTaking::keepLook(const EmployeeId& employee, const AppraisalStep& step)
{
    if (step.lookBy.isEmpty())
        return {};
    SecondLook look;
    look.employee = employee;
    look.step = step.number;
    look.waitsFor = step.lookBy;
    look.askedBy = step.by.name;
    look.askedAt = step.at;
    return m_repositories->way().addLook(m_ground.cycle.key, look);
}

Result<int> StepTaking::take(const EmployeeId& employee, AppraisalStep step)
{
    if (auto checked = check(employee, step); !checked)
        return failure(checked.error());
    return put(employee, std::move(step));
}

Result<int> StepTaking::takeAlong(const EmployeeId& employee, AppraisalStep step)
{
    if (auto fits = course(employee).check(step); !fits)
        return failure(fits.error());
    return put(employee, std::move(step));
}

Result<int> StepTaking::put(const EmployeeId& employee, AppraisalStep step)
{
    const CycleKey& key = m_ground.cycle.key;
    const QString before = appraisalStateName(course(employee).state());
    const Result<int> number = m_repositories->way().addAppraisalStep(key, employee, step);
    if (!number)
        return number;
    step.number = *number;
    m_ground.steps[employee].push_back(step);
    if (auto looked = keepLook(employee, step); !looked)
        return failure(looked.error());
    const AuditFacts facts{QStringLiteral("appraisal.") + appraisalStepName(step.kind),
                           key.toString() + QLatin1Char('/') + employee.text(),
                           before,
                           appraisalStateName(course(employee).state()),
                           step.reason,
                           employee};
    return audit(*m_access, *m_repositories, facts).map([&] { return step.number; });
}

bool isRecordedFromPaper(AppraisalStepKind kind)
{
    return kind == AppraisalStepKind::GoalsAgreed || kind == AppraisalStepKind::GoalsObjected
        || kind == AppraisalStepKind::Confirmed || kind == AppraisalStepKind::Appealed;
}

Permission permissionOf(AppraisalStepKind kind)
{
    switch (kind) {
    case AppraisalStepKind::GoalsProposed:
        return Permission::ProposeGoals;
    case AppraisalStepKind::GoalsAgreed:
    case AppraisalStepKind::GoalsObjected:
        return Permission::AgreeGoals;
    case AppraisalStepKind::SelfRated:
        return Permission::RateSelf;
    case AppraisalStepKind::Submitted:
        return Permission::SubmitScores;
    case AppraisalStepKind::PassedOn:
    case AppraisalStepKind::Returned:
        return Permission::Review;
    case AppraisalStepKind::Published:
        return Permission::Publish;
    case AppraisalStepKind::Confirmed:
        return Permission::Confirm;
    case AppraisalStepKind::Appealed:
        return Permission::Appeal;
    case AppraisalStepKind::AppealDecided:
        return Permission::DecideAppeal;
    case AppraisalStepKind::Corrected:
        return Permission::Correct;
    case AppraisalStepKind::NotAppraised:
    case AppraisalStepKind::AppraisedAgain:
        return Permission::NotAppraise;
    case AppraisalStepKind::Settled:
        return Permission::Settle;
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
