// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/explanation/StepSentences.h"

#include "application/text/Sentences.h"

#include <QtCore/QRegularExpression>

namespace plumbline {

namespace {

/// Places and mode of the rounding that the step's formula ends with.
QRegularExpressionMatch foundRounding(const Step& step)
{
    static const QRegularExpression kRounded(
        QStringLiteral(R"re(^round\(.*, (\d), "(half-up|half-even|down)"\)$)re"));
    return step.formula.startsWith(QLatin1String("round(")) ? kRounded.match(step.formula)
                                                            : QRegularExpressionMatch();
}

} // namespace

std::optional<ExplainText> roundingOf(const Step& step)
{
    const auto found = foundRounding(step);
    if (!found.hasMatch())
        return std::nullopt;
    const QString mode = found.captured(2);
    const char* words = mode == QLatin1String("half-up")
        ? QT_TRANSLATE_NOOP("Explanation", "Rounded to %1 decimal places, a half away from zero.")
        : mode == QLatin1String("half-even")
        ? QT_TRANSLATE_NOOP("Explanation",
                            "Rounded to %1 decimal places, a half to the even digit.")
        : QT_TRANSLATE_NOOP("Explanation", "Cut off after %1 decimal places.");
    return ExplainText{words, {LocalizedText(found.captured(1))}};
}

std::optional<int> roundedPlaces(const Step& step)
{
    const auto found = foundRounding(step);
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

bool isEntered(const Step& step)
{
    return step.kind == StepKind::Value && step.label.arguments.size() > 1;
}

QString joined(const QString& words, const QString& rounding, const QString& language)
{
    const bool isSpaced = language == QLatin1String("en") && !words.isEmpty();
    return words + (isSpaced ? QStringLiteral(" ") : QString()) + rounding;
}

QString stepSentence(const Step& step, const QString& language)
{
    const QString words = explained(step.words, language);
    const auto rounding = roundingOf(step);
    return rounding ? joined(words, explained(*rounding, language), language) : words;
}

QString verdictText(const QString& result, const QString& language)
{
    if (result == QLatin1String("true"))
        return inLanguage("Explanation", QT_TRANSLATE_NOOP("Explanation", "holds"), {}, language);
    if (result == QLatin1String("false"))
        return inLanguage(
            "Explanation", QT_TRANSLATE_NOOP("Explanation", "does not hold"), {}, language);
    if (result == QLatin1String("unjudged"))
        return inLanguage(
            "Explanation", QT_TRANSLATE_NOOP("Explanation", "can't be judged"), {}, language);
    return {};
}

} // namespace plumbline
