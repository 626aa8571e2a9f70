// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Decide.h"

#include "domain/scoring/Evaluate.h"
#include "domain/scoring/StepNote.h"

namespace plumbline {

namespace {

bool hasEntries(const PersonInput& person)
{
    return std::any_of(person.decisions.begin(),
                       person.decisions.end(),
                       [](const Decision& decision) { return decision.points.has_value(); });
}

/// A decision as it was taken, below the step that it is part of.
void noteDecision(const Decision& decision, std::size_t number, StepNote& above)
{
    StepNote note(above.step(),
                  StepKind::Decision,
                  QString::number(number),
                  QT_TRANSLATE_NOOP("Explanation", "Decision %1"));
    if (!note)
        return;
    note.about(LocalizedText(QString::number(number)));
    if (decision.reason.isEmpty() || decision.by.isEmpty())
        note.words(QT_TRANSLATE_NOOP("Explanation", "Decided in calibration or on an appeal."));
    else
        note.words(QT_TRANSLATE_NOOP("Explanation", "%1 (%2, with %3)"),
                   {LocalizedText(decision.reason),
                    LocalizedText(decision.by),
                    LocalizedText(decision.second)});
    if (!decision.points) {
        note.result(decision.grade);
        return;
    }
    note.input(
        QStringLiteral("points"), *decision.points, QT_TRANSLATE_NOOP("Explanation", "Points"));
    note.formula(QStringLiteral("points"));
    note.result(*decision.points);
}

/// The formula for what is held within the limits, noting them.
QString heldFormula(const ValueRange& limits, QString formula, StepNote& note)
{
    if (limits.min) {
        note.input(
            QStringLiteral("least"), *limits.min, QT_TRANSLATE_NOOP("Explanation", "At least"));
        formula = QStringLiteral("max(%1, least)").arg(formula);
    }
    if (limits.max) {
        note.input(
            QStringLiteral("most"), *limits.max, QT_TRANSLATE_NOOP("Explanation", "At most"));
        formula = QStringLiteral("min(%1, most)").arg(formula);
    }
    return formula;
}

void noteScore(const Scheme& scheme,
               const PersonInput& person,
               const Rational& before,
               PersonResult& result)
{
    if (!result.explanation)
        return;
    StepNote note(&*result.explanation,
                  StepKind::Decision,
                  QStringLiteral("score"),
                  QT_TRANSLATE_NOOP("Explanation", "Decided score"));
    QString sum = QStringLiteral("score");
    note.input(sum, before, QT_TRANSLATE_NOOP("Explanation", "Score as computed"));
    for (std::size_t i = 0; i < person.decisions.size(); ++i) {
        const Decision& decision = person.decisions[i];
        if (!decision.points)
            continue;
        const QString name = variable("entry", i);
        note.input(name,
                   *decision.points,
                   QT_TRANSLATE_NOOP("Explanation", "Decision %1"),
                   {figure(static_cast<int>(i) + 1)});
        sum += QStringLiteral(" + ") + name;
        noteDecision(decision, i + 1, note);
    }
    const RoundingPlan& rounding = scheme.document().rounding;
    note.formula(roundedFormula(
        heldFormula(scheme.document().limits, sum, note), rounding.score, rounding.mode));
    note.words(QT_TRANSLATE_NOOP("Explanation",
                                 "What was decided is added to the score as computed, held within "
                                 "the limits and rounded. Ranks stay as they were."));
    note.result(result.score.score);
    result.explanation->inputs.front().value = result.score.score.toString();
    result.explanation->result = result.score.score.toString();
}

} // namespace

Rational decidedScore(const Scheme& scheme, const PersonInput& person, const Rational& score)
{
    if (!hasEntries(person))
        return score;
    Rational decided = score;
    for (const Decision& decision : person.decisions)
        decided += Rational(decision.points.value_or(Decimal{0}));
    const ValueRange& limits = scheme.document().limits;
    if (limits.min)
        decided = std::max(decided, Rational(*limits.min));
    if (limits.max)
        decided = std::min(decided, Rational(*limits.max));
    const RoundingPlan& rounding = scheme.document().rounding;
    return decided.rounded(rounding.score, rounding.mode);
}

std::optional<int> decidedGrade(const Scheme& scheme, const PersonInput& person)
{
    std::optional<int> grade;
    for (const Decision& decision : person.decisions) {
        const int index = decision.points ? -1 : scheme.gradeIndex(decision.grade);
        if (index >= 0)
            grade = index;
    }
    return grade;
}

void decide(const Scheme& scheme, const PersonInput& person, PersonResult& result)
{
    if (person.decisions.empty() || !result.score.isComplete())
        return;
    if (hasEntries(person)) {
        const Rational before = result.score.score;
        result.score.score = decidedScore(scheme, person, before);
        noteScore(scheme, person, before, result);
        const auto& grades = scheme.document().grades;
        if (grades && grades->kind == GradingOfPeople::Bands)
            result.grade = bandGrade(scheme, result.score.score);
    }
    if (const std::optional<int> grade = decidedGrade(scheme, person))
        result.grade = grade;
}

void decideFinalGrade(const Scheme& scheme, const PersonInput& person, PersonResult& result)
{
    const std::optional<int> grade = decidedGrade(scheme, person);
    if (!grade || !result.score.isComplete())
        return;
    result.finalGrade = grade;
    if (!result.explanation)
        return;
    StepNote note(&*result.explanation,
                  StepKind::Decision,
                  QStringLiteral("grade"),
                  QT_TRANSLATE_NOOP("Explanation", "Decided grade"));
    for (std::size_t i = 0; i < person.decisions.size(); ++i) {
        if (!person.decisions[i].points)
            noteDecision(person.decisions[i], i + 1, note);
    }
    note.words(QT_TRANSLATE_NOOP(
        "Explanation", "The grade that was set stands in the place of the one computed."));
    note.result(scheme.document().grades->list[static_cast<std::size_t>(*grade)].grade);
}

Result<> checkDecision(const Scheme& scheme, const Decision& decision)
{
    if (decision.points.has_value() == !decision.grade.isEmpty())
        return failure(
            ErrorCode::BadValue,
            {},
            QT_TRANSLATE_NOOP("Messages", "A decision is either an entry in points or a grade."));
    if (!decision.points && scheme.gradeIndex(decision.grade) < 0)
        return failure(ErrorCode::UnknownId,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "The scheme has no grade “%1”."),
                       {decision.grade.left(40)});
    return {};
}

} // namespace plumbline
