// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ComparedExplanation.h"

#include "application/explanation/FigureSteps.h"

namespace plumbline {

namespace {

LocalizedText word(const QString& text)
{
    return LocalizedText(text);
}

/// The exact figure that a rounded step comes from; none where it has no such step.
const Step* exactStep(const Explained& explained)
{
    const Step& first = explained.steps.front();
    return first.steps.size() == 1 && !first.steps.front().formula.isEmpty() ? &first.steps.front()
                                                                             : nullptr;
}

} // namespace

void compareWith(Explained& explained, const Explained& other, const QString& otherName)
{
    if (explained.steps.empty() || other.steps.empty())
        return;
    const Step* own = exactStep(explained);
    const Step* theirs = exactStep(other);
    std::optional<Step> difference;
    if (own && theirs) {
        const Rational now = numberOf(*own);
        const Rational then = numberOf(*theirs);
        difference = FigureStep(QT_TRANSLATE_NOOP("Explanation", "Exact difference from %1"),
                                {word(otherName)})
                         .input("this", now, QT_TRANSLATE_NOOP("Explanation", "Exact figure"))
                         .input("other",
                                then,
                                QT_TRANSLATE_NOOP("Explanation", "Exact figure of %1"),
                                {word(otherName)})
                         .formula(QStringLiteral("this - other"), now - then)
                         .take();
    }
    FigureStep compared(QT_TRANSLATE_NOOP("Explanation", "The same of %1"), {word(otherName)});
    compared.result(other.steps.front().result);
    for (const Step& step : other.steps)
        compared.below(step);
    explained.steps.push_back(compared.take());
    if (difference)
        explained.steps.push_back(std::move(*difference));
    for (auto name = other.names.cbegin(); name != other.names.cend(); ++name) {
        if (!explained.names.contains(name.key()))
            explained.names.insert(name.key(), name.value());
    }
}

} // namespace plumbline
