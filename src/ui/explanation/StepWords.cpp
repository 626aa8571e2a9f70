// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/StepWords.h"

#include "application/text/Sentences.h"
#include "ui/common/Figures.h"
#include "ui/common/WindowText.h"

namespace plumbline {

QString stepLabel(const Step& step)
{
    return explained(step.label, windowLanguage());
}

QString stepWords(const Step& step)
{
    return explained(step.words, windowLanguage());
}

QString stepResult(const Step& step)
{
    return exactResult(step.result);
}

QString exactResult(const QString& result)
{
    const auto number = Rational::parse(result);
    return number ? shownExact(*number) : result;
}

} // namespace plumbline
