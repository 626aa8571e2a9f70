// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/explanation/Explained.h"

#include <array>
#include <functional>

namespace plumbline {

namespace {

using Path = std::vector<std::size_t>;
using Test = std::function<bool(const Step&)>;

/// Depth first.
bool find(const std::vector<Step>& steps, const Test& fits, Path& path) // NOLINT(misc-no-recursion)
{
    for (std::size_t at = 0; at < steps.size(); ++at) {
        path.push_back(at);
        if (fits(steps[at]) || find(steps[at].steps, fits, path))
            return true;
        path.pop_back();
    }
    return false;
}

const Step& stepAt(const std::vector<Step>& steps, const Path& path)
{
    const std::vector<Step>* level = &steps;
    for (std::size_t depth = 0; depth + 1 < path.size(); ++depth)
        level = &(*level)[path[depth]].steps;
    return (*level)[path.back()];
}

bool isAbout(const Step& step, const StepPlace& place)
{
    return step.kind == place.kind && (place.subject.isEmpty() || step.subject == place.subject);
}

/// Where a step of that kind would stand if there were one.
std::optional<StepKind> above(StepKind kind)
{
    static constexpr std::array<std::pair<StepKind, StepKind>, 14> kAbove{
        {{StepKind::Penalties, StepKind::Group},
         {StepKind::Rate, StepKind::Group},
         {StepKind::Adjustment, StepKind::RawScore},
         {StepKind::Limits, StepKind::RawScore},
         {StepKind::Group, StepKind::Score},
         {StepKind::Segment, StepKind::Segments},
         {StepKind::Segments, StepKind::Score},
         {StepKind::RawScore, StepKind::Score},
         {StepKind::Rank, StepKind::Score},
         {StepKind::Grade, StepKind::Score},
         {StepKind::FinalGrade, StepKind::Grade},
         {StepKind::PayPart, StepKind::Slip},
         {StepKind::Rewards, StepKind::Slip},
         {StepKind::Slip, StepKind::Score}}};
    for (const auto& [below, higher] : kAbove) {
        if (below == kind)
            return higher;
    }
    return std::nullopt;
}

} // namespace

Path pathTo(const std::vector<Step>& steps, const StepPlace& place)
{
    Path path;
    for (StepPlace wanted = place;;) {
        if (find(steps, [&](const Step& step) { return isAbout(step, wanted); }, path))
            break;
        const auto next = above(wanted.kind);
        if (!next)
            return {};
        // A node may be an indicator here and a group there; its own group keeps its name.
        wanted = {*next, *next == StepKind::Group ? wanted.subject : QString(), {}};
    }
    if (place.part.isEmpty())
        return path;
    Path below;
    const auto isPart = [&](const Step& step) { return step.subject == place.part; };
    if (find(stepAt(steps, path).steps, isPart, below))
        path.insert(path.end(), below.begin(), below.end());
    return path;
}

} // namespace plumbline
