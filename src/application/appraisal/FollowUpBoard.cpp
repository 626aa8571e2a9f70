// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/FollowUpBoard.h"

#include "application/cycles/FindCycle.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

LocalizedText lineName(const Scheme& scheme, const QString& node)
{
    const auto nameOf = [&](const Texts& texts) {
        return texts.name.isEmpty() ? LocalizedText(node) : texts.name;
    };
    if (const int index = scheme.nodeIndex(node); index >= 0)
        return nameOf(scheme.node(index).source->texts);
    if (const int index = scheme.adjustmentIndex(node); index >= 0)
        return nameOf(scheme.document().adjustments[static_cast<std::size_t>(index)].texts);
    return LocalizedText(node);
}

void addAppeals(const Scheme& scheme, const CourseLine& course, FollowUpBoard& board)
{
    for (const AppraisalStep& step : course.steps) {
        if (step.kind != AppraisalStepKind::Appealed)
            continue;
        AppealLine line{course.appraisal, step, std::nullopt, {}};
        if (!step.node.isEmpty())
            line.line = lineName(scheme, step.node);
        for (const AppraisalStep& answer : course.steps) {
            if (answer.kind == AppraisalStepKind::AppealDecided && answer.appeal == step.number)
                line.answer = answer;
        }
        board.appeals.push_back(std::move(line));
    }
}

/// The cycle's own actions, and those of earlier ones that are open still.
Result<std::vector<PlanLine>>
plansUpTo(const Access& access, const CycleKey& key, const std::vector<CourseLine>& courses)
{
    Result<std::vector<PlanLine>> all = planOf(access, {});
    if (!all)
        return all;
    const auto isOut = [&](const PlanLine& line) {
        if (line.action.cycle == key)
            return false;
        const bool isEarlier = line.action.cycle.period.lastDay() < key.period.lastDay();
        const bool isHere = std::ranges::any_of(courses, [&](const CourseLine& one) {
            return one.appraisal.employee == line.action.employee;
        });
        return !(isHere && isEarlier && line.standing.state == ActionState::Open);
    };
    std::erase_if(*all, isOut);
    return all;
}

} // namespace

Result<FollowUpBoard> followUpBoard(const Access& access, const CycleKey& key)
{
    FollowUpBoard board;
    Result<std::vector<CourseLine>> lines = courses(access, key);
    if (!lines)
        return failure(lines.error());
    board.courses = *std::move(lines);
    Result<std::vector<Interview>> interviews = interviewsOf(access, {key, {}});
    if (!interviews)
        return failure(interviews.error());
    board.interviews = *std::move(interviews);
    Result<std::vector<PlanLine>> plan = plansUpTo(access, key, board.courses);
    if (!plan)
        return failure(plan.error());
    board.plan = *std::move(plan);
    Repositories& repositories = access.store.repositories();
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    for (const CourseLine& course : board.courses)
        addAppeals(*scheme, course, board);
    std::ranges::stable_partition(board.appeals, [](const AppealLine& one) { return !one.answer; });
    return board;
}

} // namespace plumbline
