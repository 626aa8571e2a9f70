// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/BatchSteps.h"

#include "application/way/Courses.h"
#include "application/way/Review.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BatchSteps)
};

/// In or out of appraising, one person after the other: each has a step of their own.
Result<> takeOne(const Access& access,
                 const CycleKey& key,
                 BatchKind kind,
                 const EmployeeId& employee,
                 const QString& reason)
{
    return kind == BatchKind::NotAppraise ? notAppraise(access, key, employee, reason)
                                          : appraiseAgain(access, key, employee, reason);
}

Result<BatchOutcome>
takeEach(const Access& access, const CycleKey& key, BatchKind kind, const BatchStep& step)
{
    const auto lines = courses(access, key);
    if (!lines)
        return failure(lines.error());
    BatchOutcome outcome;
    for (const CourseLine& line : *lines) {
        const EmployeeId& employee = line.appraisal.employee;
        if (std::ranges::find(step.employees, employee) == step.employees.end())
            continue;
        const bool mayGo = std::ranges::find(line.next, stepKindOf(kind)) != line.next.end();
        if (!mayGo) {
            outcome.staying.push_back(
                {employee,
                 line.appraisal.name,
                 {QT_TRANSLATE_NOOP("Messages", "This can't be done as far as it is now."), {}}});
            continue;
        }
        if (step.mode == BatchMode::Apply) {
            if (const auto taken = takeOne(access, key, kind, employee, step.reason); !taken) {
                outcome.staying.push_back({employee, line.appraisal.name, taken.error().message});
                continue;
            }
        }
        outcome.going.push_back(employee);
    }
    return outcome;
}

} // namespace

AppraisalStepKind stepKindOf(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Submit:
        return AppraisalStepKind::Submitted;
    case BatchKind::PassOn:
        return AppraisalStepKind::PassedOn;
    case BatchKind::Return:
        return AppraisalStepKind::Returned;
    case BatchKind::Publish:
        return AppraisalStepKind::Published;
    case BatchKind::NotAppraise:
        return AppraisalStepKind::NotAppraised;
    case BatchKind::AppraiseAgain:
        return AppraisalStepKind::AppraisedAgain;
    }
    Q_UNREACHABLE();
}

bool needsReason(BatchKind kind)
{
    return kind == BatchKind::Return || kind == BatchKind::NotAppraise
        || kind == BatchKind::AppraiseAgain;
}

bool mayBeLookedAt(BatchKind kind)
{
    return kind == BatchKind::PassOn || kind == BatchKind::Publish;
}

QString batchTitle(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Submit:
        return Words::tr("Submit the scores");
    case BatchKind::PassOn:
        return Words::tr("Pass on");
    case BatchKind::Return:
        return Words::tr("Return to scoring");
    case BatchKind::Publish:
        return Words::tr("Publish the results");
    case BatchKind::NotAppraise:
        return Words::tr("Take out of appraising");
    case BatchKind::AppraiseAgain:
        return Words::tr("Take into appraising again");
    }
    Q_UNREACHABLE();
}

QString batchVerb(BatchKind kind, int count)
{
    switch (kind) {
    case BatchKind::Submit:
        return Words::tr("Submit %1").arg(count);
    case BatchKind::PassOn:
        return Words::tr("Pass on %1").arg(count);
    case BatchKind::Return:
        return Words::tr("Return %1").arg(count);
    case BatchKind::Publish:
        return Words::tr("Publish %1").arg(count);
    case BatchKind::NotAppraise:
        return Words::tr("Take out %1").arg(count);
    case BatchKind::AppraiseAgain:
        return Words::tr("Take in %1").arg(count);
    }
    Q_UNREACHABLE();
}

QString batchMeaning(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Submit:
        return Words::tr("From then on the values stay as they are, unless they are returned.");
    case BatchKind::PassOn:
        return Words::tr("They go on to the next place of their routes; after the last one they "
                         "can be published.");
    case BatchKind::Return:
        return Words::tr("They go back to scoring; the values can be changed again. The reason is "
                         "shown to whoever scores.");
    case BatchKind::Publish:
        return Words::tr("The result is frozen as a revision and shown to the person. It no longer "
                         "changes; a correction is a new revision beside it.");
    case BatchKind::NotAppraise:
        return Words::tr("They hold up neither closing nor ranks nor quotas. What was entered is "
                         "kept.");
    case BatchKind::AppraiseAgain:
        return Words::tr("They go on where they were.");
    }
    Q_UNREACHABLE();
}

QString batchDone(BatchKind kind, int count)
{
    switch (kind) {
    case BatchKind::Submit:
        return Words::tr("Submitted: %1").arg(count);
    case BatchKind::PassOn:
        return Words::tr("Passed on: %1").arg(count);
    case BatchKind::Return:
        return Words::tr("Returned: %1").arg(count);
    case BatchKind::Publish:
        return Words::tr("Published: %1").arg(count);
    case BatchKind::NotAppraise:
        return Words::tr("Taken out of appraising: %1").arg(count);
    case BatchKind::AppraiseAgain:
        return Words::tr("Taken into appraising again: %1").arg(count);
    }
    Q_UNREACHABLE();
}

Result<BatchOutcome>
takeBatchStep(const Access& access, const CycleKey& key, BatchKind kind, const BatchStep& step)
{
    switch (kind) {
    case BatchKind::Submit:
    case BatchKind::PassOn:
    case BatchKind::Return:
    case BatchKind::Publish:
        return takeBatch(access, key, stepKindOf(kind), step);
    case BatchKind::NotAppraise:
    case BatchKind::AppraiseAgain:
        return takeEach(access, key, kind, step);
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
