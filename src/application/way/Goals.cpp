// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Goals.h"

#include "application/Transaction.h"
#include "application/way/TakeStep.h"

namespace plumbline {

namespace {

Result<> checkTargets(const EmployeeId& employee, const std::vector<CellChange>& targets)
{
    for (const CellChange& change : targets) {
        if (change.employee != employee || change.key.kind != CellKind::Target)
            return failure(ErrorCode::BadValue,
                           change.employee.text(),
                           QT_TRANSLATE_NOOP("Messages", "Goals are targets of one person."));
    }
    return {};
}

} // namespace

Result<> proposeGoals(const Access& access,
                      const CycleKey& key,
                      const EmployeeId& employee,
                      const std::vector<CellChange>& targets)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (auto checked = checkTargets(employee, targets); !checked)
            return checked;
        Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
        if (!taking)
            return failure(taking.error());
        const auto taken = taking->take(employee, taking->step(AppraisalStepKind::GoalsProposed));
        if (!taken)
            return failure(taken.error());
        return recordCells(access, repositories, key, targets).map([](const auto&) { });
    });
}

Result<> answerGoals(const Access& access,
                     const CycleKey& key,
                     const EmployeeId& employee,
                     const Answer& answer)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
        if (!taking)
            return failure(taking.error());
        AppraisalStep step = taking->step(answer.isYes() ? AppraisalStepKind::GoalsAgreed
                                                         : AppraisalStepKind::GoalsObjected);
        step.reason = answer.objection.trimmed();
        step.paperDay = answer.paperDay;
        return taking->take(employee, step).map([](int) { });
    });
}

} // namespace plumbline
