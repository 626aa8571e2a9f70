// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/CheckPackage.h"
#include "application/way/TakeStep.h"

namespace plumbline {

namespace {

/// What the answer comes to as a step, recorded by whoever takes it in.
Result<AppraisalStep> stepFor(const StepTaking& taking, const PackageAnswer& answer)
{
    const bool isAppeal = answer.appeal.has_value();
    AppraisalStep step =
        taking.step(isAppeal ? AppraisalStepKind::Appealed : AppraisalStepKind::Confirmed);
    step.paperDay = answer.at.date();
    if (!isAppeal)
        return step;
    const auto ground = appealGroundNamed(answer.appeal->ground);
    if (!ground)
        return failure(ErrorCode::BadValue,
                       answer.appeal->ground,
                       QT_TRANSLATE_NOOP("Messages", "“%1” is no ground of an appeal."),
                       {answer.appeal->ground});
    step.ground = *ground;
    step.node = answer.appeal->node;
    step.reason = answer.appeal->text;
    return step;
}

} // namespace

Result<> takeStep(const Access& access,
                  Repositories& repositories,
                  const PackageSlip& slip,
                  const PackageAnswer& answer)
{
    if (slip.kind == PackageKind::Scores)
        return {};
    Result<StepTaking> taking = StepTaking::begin(access, repositories, slip.cycle);
    if (!taking)
        return failure(taking.error());
    const Result<AppraisalStep> step = stepFor(*taking, answer);
    if (!step)
        return failure(step.error());
    return taking->take(slip.people.front().id, *step).map([](int) { });
}

} // namespace plumbline
