// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/sample/SampleSteps.h"

#include "application/way/AdvanceCycle.h"
#include "application/way/Appeals.h"
#include "application/way/Batch.h"
#include "application/way/Courses.h"

#include <algorithm>

namespace plumbline {

namespace {

/// A row of the file.
struct SampleStep
{
    QDate day;
    QString who;
    QString step; ///< A stage, a step's name, or `refused`.
    std::vector<EmployeeId> people; ///< None: whose turn it is.
    QString node;
    QString text;
};

SampleStep read(const Table& table, const Table::Row& row)
{
    const auto cell = [&](const char* name) {
        return row.cells.value(table.headings.indexOf(QLatin1String(name)));
    };
    SampleStep step{QDate::fromString(cell("day"), Qt::ISODate),
                    cell("who"),
                    cell("step"),
                    {},
                    cell("node"),
                    cell("text")};
    for (const QString& person : cell("people").split(QLatin1Char(' '), Qt::SkipEmptyParts))
        step.people.emplace_back(person);
    return step;
}

/// Everybody goes, or the files were put together wrongly.
Result<> wholly(const Result<BatchOutcome>& outcome)
{
    if (!outcome)
        return failure(outcome.error());
    if (outcome->staying.empty())
        return {};
    const Staying& first = outcome->staying.front();
    return failure({ErrorCode::BadFile, first.employee.text(), first.why});
}

Result<> refuse(const Access& access, const CycleKey& key, const SampleStep& step)
{
    const EmployeeId& employee = step.people.front();
    return course(access, key, employee).and_then([&](const CourseLine& line) -> Result<> {
        if (line.openAppeals.empty())
            return failure({ErrorCode::BadFile, employee.text(), {}});
        const AppealAnswer answer{
            line.openAppeals.front().number, AppealRuling::Refused, step.text};
        return decideAppeal(access, key, employee, answer).map([](const ResultChange&) { });
    });
}

Result<> takeOne(const Access& access, const CycleKey& key, const SampleStep& step)
{
    const auto stage = std::ranges::find(kCycleStages, step.step, &cycleStageName);
    if (stage != kCycleStages.end())
        return advanceCycle(access, key, {*stage});
    if (step.step == QLatin1String("refused"))
        return refuse(access, key, step);
    const auto kind = std::ranges::find(kAppraisalStepKinds, step.step, &appraisalStepName);
    if (kind == kAppraisalStepKinds.end())
        return failure({ErrorCode::BadFile, step.step, {}});
    if (*kind == AppraisalStepKind::Confirmed)
        return confirmResult(access, key, step.people.front());
    if (*kind == AppraisalStepKind::Appealed)
        return appeal(access,
                      key,
                      step.people.front(),
                      {step.node, AppealGround::MissingEvidence, step.text})
            .map([](int) { });
    return wholly(takeBatch(access, key, *kind, {step.people, BatchMode::Apply, step.text}));
}

} // namespace

Result<>
takeSampleSteps(const Access& access, SampleClock& clock, const CycleKey& key, const Table& steps)
{
    for (const Table::Row& row : steps.rows) {
        const SampleStep step = read(steps, row);
        clock.set(step.day);
        Access acting = access;
        acting.session.user = step.who;
        if (auto taken = takeOne(acting, key, step); !taken)
            return taken;
    }
    return {};
}

} // namespace plumbline
