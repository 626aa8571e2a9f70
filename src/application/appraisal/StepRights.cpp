// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/StepRights.h"

#include "application/policy/Permit.h"
#include "application/way/Batch.h"

namespace plumbline {

namespace {

/// None: nobody takes it on this page.
std::optional<Permission> permissionOf(AppraisalStepKind kind)
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
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

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

bool isBeforePublishing(AppraisalState state)
{
    return state == AppraisalState::InReview || state == AppraisalState::Reviewed;
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
    for (const AppraisalStepKind kind : view.course.next) {
        const std::optional<Permission> permission = permissionOf(kind);
        if (permission && may(*permission))
            view.mine.insert(kind);
    }
    for (const AppraisalStepKind kind : {AppraisalStepKind::Submitted,
                                         AppraisalStepKind::PassedOn,
                                         AppraisalStepKind::Published}) {
        if (view.mine.contains(kind) && !view.held)
            view.held = obstacle(access, view, kind);
    }
    view.mayCalibrate = isBeforePublishing(view.course.state) && may(Permission::Calibrate);
    for (const SecondLook& look : view.course.looks) {
        if (look.isWaiting() && look.waitsFor == access.session.user && may(Permission::LookAgain))
            view.looks.push_back(look.number);
    }
}

} // namespace plumbline
