// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/gradings/Points.h"

namespace plumbline {

Rational levelPoints(const Rating& grading, const ChosenLevel& chosen, StepNote& earned)
{
    const RatingLevel& level = grading.levels[static_cast<std::size_t>(chosen.index)];
    StepNote note(
        earned.step(), StepKind::Level, level.id, QT_TRANSLATE_NOOP("Explanation", "Level: %1"));
    if (note) {
        note.about(nameOr(level.texts, level.id));
        note.word(
            QStringLiteral("level"), level.id, QT_TRANSLATE_NOOP("Explanation", "Level chosen"));
        note.words(QT_TRANSLATE_NOOP("Explanation", "The scheme fixes the points of each level."));
        note.result(Rational(level.points));
        earned.input(
            QStringLiteral("points"), level.points, QT_TRANSLATE_NOOP("Explanation", "Points"));
        earned.formula(QStringLiteral("points"));
    }
    return level.points;
}

Rational givenPoints(const Measured& value, StepNote& earned)
{
    StepNote note(
        earned.step(), StepKind::Points, {}, QT_TRANSLATE_NOOP("Explanation", "Points given"));
    note.words(QT_TRANSLATE_NOOP("Explanation", "The points as they were given."));
    note.result(value.exact());
    if (earned) {
        earned.input(
            QStringLiteral("points"), value.exact(), QT_TRANSLATE_NOOP("Explanation", "Points"));
        earned.formula(QStringLiteral("points"));
    }
    return value.exact();
}

} // namespace plumbline
