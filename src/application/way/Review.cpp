// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Review.h"

#include "application/Transaction.h"
#include "application/way/TakeStep.h"

namespace plumbline {

namespace {

/// One step of one person in a transaction of its own.
Result<> takeOne(const Access& access,
                 const CycleKey& key,
                 const EmployeeId& employee,
                 AppraisalStepKind kind,
                 const QString& reason)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
        if (!taking)
            return failure(taking.error());
        AppraisalStep step = taking->step(kind);
        step.reason = reason.trimmed();
        return taking->take(employee, step).map([](int) { });
    });
}

} // namespace

Result<> rateSelf(const Access& access, const CycleKey& key, const EmployeeId& employee)
{
    return takeOne(access, key, employee, AppraisalStepKind::SelfRated, {});
}

Result<> notAppraise(const Access& access,
                     const CycleKey& key,
                     const EmployeeId& employee,
                     const QString& reason)
{
    return takeOne(access, key, employee, AppraisalStepKind::NotAppraised, reason);
}

Result<> appraiseAgain(const Access& access,
                       const CycleKey& key,
                       const EmployeeId& employee,
                       const QString& reason)
{
    return takeOne(access, key, employee, AppraisalStepKind::AppraisedAgain, reason);
}

Result<> markSettled(const Access& access,
                     Repositories& repositories,
                     const CycleKey& key,
                     const std::vector<EmployeeId>& employees)
{
    Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
    if (!taking)
        return failure(taking.error());
    for (const EmployeeId& employee : employees) {
        if (taking->course(employee).state() == AppraisalState::Settled)
            continue;
        const auto taken = taking->take(employee, taking->step(AppraisalStepKind::Settled));
        if (!taken)
            return failure(taken.error());
    }
    return {};
}

} // namespace plumbline
