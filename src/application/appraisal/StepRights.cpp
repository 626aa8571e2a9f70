// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/StepRights.h"

#include "application/policy/Permit.h"
#include "application/way/Batch.h"
#include "application/way/DecisionTaking.h"
#include "application/way/TakeStep.h"

namespace plumbline {

namespace {

/// Why a step that forwards the appraisal can't be taken alone; none: it can.
std::optional<Error>
obstacle(const Access& access, const AppraisalView& view, AppraisalStepKind kind)
{
    BatchStep batch;
    batch.employees = {view.course.appraisal.employee};
    batch.mode = BatchMode::Preview;
    const Result<BatchOutcome> outcome = takeBatch(access, view.course.cycle, kind, batch);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

} // namespace

void addRights(const Access& access, AppraisalView& view)
{
    Repositories& repositories = access.store.repositories();
    const EmployeeId& employee = view.course.appraisal.employee;
    const auto may = [&](Permission permission) {
        return permit(access,
                      repositories,
                      permission,
                      {.cycle = view.course.cycle, .employee = employee})
            .has_value();
    };
    const auto& account = access.session.account;
    view.isOwn = account && account->person == employee;
    // Settlement is taken on the page of rewards.
    for (const AppraisalStepKind kind : view.course.next) {
        const bool records =
            !view.isOwn && isRecordedFromPaper(kind) && may(Permission::TakePackage);
        if (kind != AppraisalStepKind::Settled && (records || may(permissionOf(kind))))
            view.mine.insert(kind);
    }
    for (const AppraisalStepKind kind : {AppraisalStepKind::Submitted,
                                         AppraisalStepKind::PassedOn,
                                         AppraisalStepKind::Published}) {
        if (view.mine.contains(kind) && !view.held)
            view.held = obstacle(access, view, kind);
    }
    view.mayCalibrate = isCalibrated(view.course.state) && may(Permission::Calibrate);
    const Result<std::optional<Cycle>> cycle = repositories.cycles().cycle(view.course.cycle);
    view.maySetDays = cycle && *cycle && !(*cycle)->isClosed() && may(Permission::SetSegments);
    for (const SecondLook& look : view.course.looks) {
        if (look.isWaiting() && look.waitsFor == access.session.user && may(Permission::LookAgain))
            view.looks.push_back(look.number);
    }
}

} // namespace plumbline
