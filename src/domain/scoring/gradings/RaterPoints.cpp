// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/gradings/Points.h"

namespace plumbline {

namespace {

Rational mean(const std::vector<Decimal>& marks)
{
    Rational sum;
    for (const Decimal& mark : marks)
        sum += mark;
    return sum / Rational(static_cast<int>(marks.size()));
}

Rational noteRater(const Rater& rater, const std::vector<Decimal>& marks, Step* parent)
{
    const Rational result = mean(marks);
    StepNote note(parent,
                  StepKind::RaterMean,
                  rater.id,
                  QT_TRANSLATE_NOOP("Explanation", "Mean of the marks: %1"));
    if (!note)
        return result;
    note.about(nameOr(rater.texts, rater.id));
    QStringList names;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        names.append(variable("mark", i));
        note.input(names.last(),
                   marks[i],
                   QT_TRANSLATE_NOOP("Explanation", "Mark %1"),
                   {figure(static_cast<int>(i) + 1)});
    }
    note.formula(QStringLiteral("mean(%1)").arg(names.join(QStringLiteral(", "))));
    note.words(QT_TRANSLATE_NOOP("Explanation", "All marks of a rater count the same."));
    note.result(result);
    return result;
}

} // namespace

Rational raterPoints(const Raters& grading, const RaterMarks& marks, StepNote& earned)
{
    StepNote note(earned.step(), StepKind::Raters, {}, QT_TRANSLATE_NOOP("Explanation", "Raters"));
    Rational weights;
    Rational weighted;
    QStringList terms;
    QStringList weightNames;
    for (std::size_t i = 0; i < marks.byRater.size(); ++i) {
        if (marks.byRater[i].empty())
            continue;
        const Rater& rater = grading.raters[i];
        const Rational mark = noteRater(rater, marks.byRater[i], note.step());
        weights += rater.weight;
        weighted += Rational(rater.weight) * mark;
        if (!note)
            continue;
        const LocalizedText name = nameOr(rater.texts, rater.id);
        weightNames.append(variable("weight", rater.id));
        terms.append(weightNames.last() + QStringLiteral(" * ") + variable("mark", rater.id));
        note.input(weightNames.last(),
                   rater.weight,
                   QT_TRANSLATE_NOOP("Explanation", "Weight: %1"),
                   {name});
        note.input(variable("mark", rater.id),
                   mark,
                   QT_TRANSLATE_NOOP("Explanation", "Mean of the marks: %1"),
                   {name});
    }
    const Rational points = weighted / weights;
    if (!note)
        return points;
    note.formula(
        QStringLiteral("(%1) / (%2)")
            .arg(terms.join(QStringLiteral(" + ")), weightNames.join(QStringLiteral(" + "))));
    note.words(
        QT_TRANSLATE_NOOP("Explanation", "The weighted mean over the raters who gave a mark."));
    note.result(points);
    earned.input(QStringLiteral("points"), points, QT_TRANSLATE_NOOP("Explanation", "Points"));
    earned.formula(QStringLiteral("points"));
    return points;
}

} // namespace plumbline
