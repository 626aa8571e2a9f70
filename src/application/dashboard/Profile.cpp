// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/Profile.h"

#include <algorithm>

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

void addTarget(const ScoreSheet& sheet, int row, ProfileFigure& figure)
{
    const auto& indicator = sheet.scheme().node(figure.node).source->indicator;
    const auto* attainment = std::get_if<Attainment>(&indicator->grading);
    if (!attainment)
        return;
    const auto& own = sheet.input(row).targets[at(figure.node)];
    const std::optional<Decimal> target = own ? own : attainment->target;
    if (!target)
        return;
    figure.targetText = target->toString();
    figure.target = std::min(Rational(1), Rational(attainment->cap));
}

} // namespace

std::optional<Rational> ProfileFigure::difference() const
{
    if (!rate || !mean)
        return std::nullopt;
    return *rate - *mean;
}

std::vector<ProfileFigure> profileOf(const ScoreSheet& sheet, const TeamFigures& team, int row)
{
    const PersonScore& score = sheet.score(row);
    std::vector<ProfileFigure> profile;
    for (const IndicatorFigure& indicator : team.indicators) {
        ProfileFigure figure;
        figure.node = indicator.node;
        const NodeResult& own = score.nodes[at(indicator.node)];
        const bool isMissing =
            std::ranges::find(score.missing, indicator.node) != score.missing.end();
        if (!own.isExcluded && !isMissing)
            figure.rate = own.rate;
        if (team.complete >= kFewestForTeamMean)
            figure.mean = indicator.meanRate;
        figure.people = indicator.people;
        addTarget(sheet, row, figure);
        figure.value =
            sheet.text(row, {CellKind::Value, sheet.scheme().node(indicator.node).id(), {}});
        profile.push_back(std::move(figure));
    }
    return profile;
}

} // namespace plumbline
