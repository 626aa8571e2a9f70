// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/gradings/Points.h"

namespace plumbline {

namespace {

/// A/T, T/A or 2 − A/T, before floor and cap.
Rational reached(const Attainment& grading, const Rational& value, const Rational& target)
{
    if (grading.better == Better::Higher)
        return value / target;
    if (grading.shape == LowerShape::Linear)
        return Rational(2) - value / target;
    return value.isZero() ? Rational(grading.cap) : target / value;
}

QString reachedFormula(const Attainment& grading, const Rational& value)
{
    if (grading.better == Better::Higher)
        return QStringLiteral("value / target");
    if (grading.shape == LowerShape::Linear)
        return QStringLiteral("2 - value / target");
    return value.isZero() ? QStringLiteral("cap") : QStringLiteral("target / value");
}

const char* reachedWords(const Attainment& grading)
{
    if (grading.better == Better::Higher)
        return QT_TRANSLATE_NOOP(
            "Explanation",
            "Attainment is the value divided by the target, capped above and held from below.");
    if (grading.shape == LowerShape::Linear)
        return QT_TRANSLATE_NOOP("Explanation",
                                 "Lower is better: attainment is 2 less the value divided by the "
                                 "target, capped above and held from below.");
    return QT_TRANSLATE_NOOP("Explanation",
                             "Lower is better: attainment is the target divided by the value (the "
                             "cap if the value is 0), capped above and held from below.");
}

void noteTarget(Step* parent, const Rational& target)
{
    StepNote note(parent, StepKind::Target, {}, QT_TRANSLATE_NOOP("Explanation", "Target"));
    note.words(
        QT_TRANSLATE_NOOP("Explanation", "The person's own target counts before the scheme's."));
    note.result(target);
}

Rational noteAttainment(const Attainment& grading,
                        const Measured& given,
                        const Rational& value,
                        const Rational& target,
                        Step* parent)
{
    Rational rate = std::min(reached(grading, value, target), Rational(grading.cap));
    if (grading.floor)
        rate = std::max(rate, Rational(*grading.floor));
    StepNote note(parent, StepKind::Attainment, {}, QT_TRANSLATE_NOOP("Explanation", "Attainment"));
    if (!note)
        return rate;
    noteValue(note.step(), given);
    noteTarget(note.step(), target);
    note.input(QStringLiteral("value"), value, QT_TRANSLATE_NOOP("Explanation", "Value"));
    note.input(QStringLiteral("target"), target, QT_TRANSLATE_NOOP("Explanation", "Target"));
    note.input(QStringLiteral("cap"), grading.cap, QT_TRANSLATE_NOOP("Explanation", "Cap"));
    QString formula = QStringLiteral("min(%1, cap)").arg(reachedFormula(grading, value));
    if (grading.floor) {
        note.input(
            QStringLiteral("floor"), *grading.floor, QT_TRANSLATE_NOOP("Explanation", "Floor"));
        formula = QStringLiteral("max(%1, floor)").arg(formula);
    }
    note.formula(formula);
    note.words(reachedWords(grading));
    note.result(rate);
    return rate;
}

} // namespace

Rational attainmentPoints(const Indicator& indicator,
                          const Attainment& grading,
                          const Measured& value,
                          const Decimal& target,
                          StepNote& earned)
{
    const Rational rate = noteAttainment(grading, value, value.exact(), target, earned.step());
    noteFullTimes(earned, indicator.full, rate);
    return Rational(indicator.full) * rate;
}

void noteValue(Step* parent, const Measured& value)
{
    StepNote note(parent, StepKind::Value, {}, QT_TRANSLATE_NOOP("Explanation", "Value as given"));
    if (!note)
        return;
    if (value.denominator) {
        note.input(
            QStringLiteral("num"), value.numerator, QT_TRANSLATE_NOOP("Explanation", "Numerator"));
        note.input(QStringLiteral("den"),
                   *value.denominator,
                   QT_TRANSLATE_NOOP("Explanation", "Denominator"));
        note.formula(QStringLiteral("num / den"));
    }
    note.words(QT_TRANSLATE_NOOP("Explanation", "The value as it was given."));
    note.result(value.exact());
}

void noteFullTimes(StepNote& earned, const Rational& full, const Rational& reached)
{
    if (!earned)
        return;
    earned.input(QStringLiteral("full"), full, QT_TRANSLATE_NOOP("Explanation", "Full points"));
    earned.input(
        QStringLiteral("reached"), reached, QT_TRANSLATE_NOOP("Explanation", "Share reached"));
    earned.formula(QStringLiteral("full * reached"));
    earned.words(
        QT_TRANSLATE_NOOP("Explanation", "Points are the full points times the share reached."));
}

} // namespace plumbline
