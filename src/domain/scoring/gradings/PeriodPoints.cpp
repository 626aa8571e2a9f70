// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/gradings/Points.h"

namespace plumbline {

namespace {

int presentScores(const PeriodScores& scores)
{
    return static_cast<int>(
        std::count_if(scores.scores.begin(), scores.scores.end(), [](const auto& entry) {
            return entry.second.has_value();
        }));
}

} // namespace

Rational periodsMean(const Periods& grading, const PeriodScores& scores)
{
    Rational sum;
    for (const auto& [period, score] : scores.scores)
        sum += score.value_or(Decimal{0});
    const int divisor =
        grading.divide == PeriodsDivide::Expected ? grading.expect : presentScores(scores);
    return sum / Rational(divisor);
}

Rational periodPoints(const Indicator& indicator,
                      const Periods& grading,
                      const PeriodScores& scores,
                      StepNote& earned)
{
    const Rational mean = periodsMean(grading, scores);
    StepNote note(earned.step(),
                  StepKind::Periods,
                  {},
                  QT_TRANSLATE_NOOP("Explanation", "Mean of the periods"));
    if (note) {
        QStringList names;
        for (const auto& [period, score] : scores.scores) {
            if (!score)
                continue;
            names.append(variable("score", period.toString()));
            note.input(names.last(),
                       *score,
                       QT_TRANSLATE_NOOP("Explanation", "Score of %1"),
                       {LocalizedText(period.toString())});
        }
        const bool isExpected = grading.divide == PeriodsDivide::Expected;
        note.input(QStringLiteral("count"),
                   isExpected ? grading.expect : presentScores(scores),
                   QT_TRANSLATE_NOOP("Explanation", "Number of periods"));
        note.formula(QStringLiteral("sum(%1) / count").arg(names.join(QStringLiteral(", "))));
        note.words(isExpected
                       ? QT_TRANSLATE_NOOP(
                             "Explanation",
                             "The sum of the scores, divided by the number of periods expected.")
                       : QT_TRANSLATE_NOOP(
                             "Explanation",
                             "The sum of the scores, divided by the number of scores given."));
        note.result(mean);
        earned.input(QStringLiteral("full"),
                     indicator.full,
                     QT_TRANSLATE_NOOP("Explanation", "Full points"));
        earned.input(
            QStringLiteral("mean"), mean, QT_TRANSLATE_NOOP("Explanation", "Mean of the periods"));
        earned.formula(QStringLiteral("full * mean / 100"));
        earned.words(QT_TRANSLATE_NOOP("Explanation", "The scores are on a scale of 100."));
    }
    return Rational(indicator.full) * mean / Rational(100);
}

} // namespace plumbline
