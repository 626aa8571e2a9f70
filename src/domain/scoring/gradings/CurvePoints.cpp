// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/gradings/Points.h"

namespace plumbline {

namespace {

void noteFlat(StepNote& note, const CurvePoint& end)
{
    if (!note)
        return;
    note.input(QStringLiteral("end"),
               end.rate,
               QT_TRANSLATE_NOOP("Explanation", "Share at the end of the curve"));
    note.formula(QStringLiteral("end"));
    note.words(QT_TRANSLATE_NOOP("Explanation", "At and beyond its ends the curve is flat."));
    note.result(Rational(end.rate));
}

void noteSlope(StepNote& note, const CurvePoint& from, const CurvePoint& to, const Rational& rate)
{
    if (!note)
        return;
    note.input(
        QStringLiteral("x1"), from.value, QT_TRANSLATE_NOOP("Explanation", "Point before: value"));
    note.input(
        QStringLiteral("y1"), from.rate, QT_TRANSLATE_NOOP("Explanation", "Point before: share"));
    note.input(
        QStringLiteral("x2"), to.value, QT_TRANSLATE_NOOP("Explanation", "Point after: value"));
    note.input(
        QStringLiteral("y2"), to.rate, QT_TRANSLATE_NOOP("Explanation", "Point after: share"));
    note.formula(QStringLiteral("y1 + (y2 - y1) * (value - x1) / (x2 - x1)"));
    note.words(QT_TRANSLATE_NOOP(
        "Explanation",
        "The share lies on the straight line between the points before and after the value."));
    note.result(rate);
}

Rational curveRate(const Curve& grading, const Rational& value, StepNote& note)
{
    const auto& points = grading.points;
    const auto after = std::find_if(points.begin(), points.end(), [&](const CurvePoint& point) {
        return Rational(point.value) >= value;
    });
    if (after == points.begin() || after == points.end()) {
        const CurvePoint& end = after == points.begin() ? points.front() : points.back();
        noteFlat(note, end);
        return end.rate;
    }
    const CurvePoint& to = *after;
    const CurvePoint& from = *std::prev(after);
    const Rational slope = (Rational(to.rate) - from.rate) / (Rational(to.value) - from.value);
    const Rational rate = Rational(from.rate) + slope * (value - Rational(from.value));
    noteSlope(note, from, to, rate);
    return rate;
}

} // namespace

Rational curvePoints(const Indicator& indicator,
                     const Curve& grading,
                     const Measured& value,
                     StepNote& earned)
{
    const Rational exact = value.exact();
    StepNote note(earned.step(), StepKind::Curve, {}, QT_TRANSLATE_NOOP("Explanation", "Curve"));
    noteValue(note.step(), value);
    if (note)
        note.input(QStringLiteral("value"), exact, QT_TRANSLATE_NOOP("Explanation", "Value"));
    const Rational rate = curveRate(grading, exact, note);
    noteFullTimes(earned, indicator.full, rate);
    return Rational(indicator.full) * rate;
}

} // namespace plumbline
