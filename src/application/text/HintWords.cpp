// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/HintWords.h"

#include "application/text/DocumentNames.h"
#include "application/text/Sentences.h"

#include <array>

namespace plumbline {

namespace {

/// In the order of HintKind: subjects first, then figures.
constexpr std::array kHints{
    QT_TRANSLATE_NOOP("SchemeWords", "The weights of “%1” add up to %2, not to 100."),
    QT_TRANSLATE_NOOP("SchemeWords", "“%1” has %2 indicators; more than ten blur what matters."),
    QT_TRANSLATE_NOOP("SchemeWords", "Nobody gives “%1”, and nothing measures it."),
    QT_TRANSLATE_NOOP("SchemeWords",
                      "What “%1” is measured by can't fill its values; they will be typed."),
    QT_TRANSLATE_NOOP("SchemeWords", "“%1” needs everyone's own target, and some have none."),
    QT_TRANSLATE_NOOP("SchemeWords",
                      "The target of “%1” is %2, but values are only taken up to or from %3."),
    QT_TRANSLATE_NOOP("SchemeWords", "“%1” gives at most %2 of its %3 points."),
    QT_TRANSLATE_NOOP("SchemeWords", "No value of “%1” reaches step %2."),
    QT_TRANSLATE_NOOP("SchemeWords", "Step %2 of “%1” changes nothing against the one before."),
    QT_TRANSLATE_NOOP("SchemeWords", "The points of “%1” rise and fall; they turn at step %2."),
    QT_TRANSLATE_NOOP("SchemeWords", "From %2 to %3 “%1” stays as it is at the end of its curve."),
    QT_TRANSLATE_NOOP("SchemeWords", "Step %2 of “%1” takes off less than the one before."),
    QT_TRANSLATE_NOOP("SchemeWords", "“%1” takes off %2 each time, but never more than %3."),
    QT_TRANSLATE_NOOP("SchemeWords",
                      "No score reaches the grade %1; the nearest there can be is %2."),
    QT_TRANSLATE_NOOP("SchemeWords", "Nobody is left for the grade %1; the others take 100%."),
    QT_TRANSLATE_NOOP("SchemeWords", "The rule “%1” is for none of the positions."),
    QT_TRANSLATE_NOOP("SchemeWords", "The rule “%1” does nothing."),
    QT_TRANSLATE_NOOP("SchemeWords", "The rule “%1” can never hold."),
    QT_TRANSLATE_NOOP("SchemeWords", "The rule “%1” always holds."),
    QT_TRANSLATE_NOOP("SchemeWords",
                      "The rule “%1” never takes effect; “%2” always comes before it."),
    QT_TRANSLATE_NOOP("SchemeWords", "The rule “%1” says the same as “%2”."),
    QT_TRANSLATE_NOOP("SchemeWords",
                      "“%1” looks at “%2”, which nobody gives and nothing measures."),
    QT_TRANSLATE_NOOP("SchemeWords", "“%1” looks at “%2”, which may have no value."),
    QT_TRANSLATE_NOOP("SchemeWords", "The weight of “%1” goes from %2 to %3 at once."),
    QT_TRANSLATE_NOOP("SchemeWords", "“%1” is graded in another way than in the last version."),
    QT_TRANSLATE_NOOP("SchemeWords", "“%1” is no longer an indicator."),
    QT_TRANSLATE_NOOP("SchemeWords",
                      "The scheme is appraised in periods of another length than before.")};

static_assert(kHints.size() == static_cast<std::size_t>(HintKind::PeriodChanged) + 1);

/// What never ends is told with two places.
QString shortFigure(const Rational& figure)
{
    constexpr int kPlaces = 2;
    return figure.toDecimal() ? typesetFigure(figure)
                              : QStringLiteral("≈ ") + figure.toFixed(kPlaces);
}

} // namespace

QString describe(const SchemeHint& hint, const QString& language)
{
    QStringList arguments;
    for (const LocalizedText& subject : hint.subjects)
        arguments.append(subject.in(language));
    for (const Rational& figure : hint.figures)
        arguments.append(shortFigure(figure));
    return inLanguage(
        "SchemeWords", kHints[static_cast<std::size_t>(hint.kind)], arguments, language);
}

} // namespace plumbline
