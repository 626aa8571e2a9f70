// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/GradingPoints.h"

#include "domain/scoring/gradings/Points.h"

namespace plumbline {

namespace {

/// Hands a value to the function of its grading.
struct PointsVisitor
{
    const Indicator& indicator;
    const NodeValue& value;
    const std::optional<Decimal>& target;
    StepNote& earned;

    Rational operator()(const Attainment& grading) const
    {
        return attainmentPoints(indicator, grading, std::get<Measured>(value), *target, earned);
    }

    Rational operator()(const Bands& grading) const
    {
        return bandPoints(indicator, grading, std::get<Measured>(value), earned);
    }

    Rational operator()(const Curve& grading) const
    {
        return curvePoints(indicator, grading, std::get<Measured>(value), earned);
    }

    Rational operator()(const Deduction& grading) const
    {
        return deductionPoints(indicator, grading, std::get<ItemEntries>(value), earned);
    }

    Rational operator()(const Rating& grading) const
    {
        return levelPoints(grading, std::get<ChosenLevel>(value), earned);
    }

    Rational operator()(const PointsGrading& /*grading*/) const
    {
        return givenPoints(std::get<Measured>(value), earned);
    }

    Rational operator()(const Raters& grading) const
    {
        return raterPoints(grading, std::get<RaterMarks>(value), earned);
    }

    Rational operator()(const Periods& grading) const
    {
        return periodPoints(indicator, grading, std::get<PeriodScores>(value), earned);
    }
};

bool hasMarks(const Raters& grading, const RaterMarks& marks)
{
    const auto given = static_cast<std::size_t>(
        std::count_if(marks.byRater.begin(), marks.byRater.end(), [](const auto& list) {
            return !list.empty();
        }));
    return given > 0 && (grading.absent == AbsentRater::Exclude || given == grading.raters.size());
}

} // namespace

bool isMissing(const Grading& grading, const NodeValue& value)
{
    if (!isGiven(value))
        return true;
    if (const auto* marks = std::get_if<RaterMarks>(&value)) {
        const auto* raters = std::get_if<Raters>(&grading);
        return raters && !hasMarks(*raters, *marks);
    }
    if (const auto* scores = std::get_if<PeriodScores>(&value))
        return std::none_of(scores->scores.begin(), scores->scores.end(), [](const auto& entry) {
            return entry.second.has_value();
        });
    return false;
}

Rational pointsFor(const Indicator& indicator,
                   const NodeValue& value,
                   const std::optional<Decimal>& target,
                   StepNote& earned)
{
    return std::visit(PointsVisitor{indicator, value, target, earned}, indicator.grading);
}

} // namespace plumbline
