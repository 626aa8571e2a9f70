// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/StepWords.h"

#include "application/explanation/StepSentences.h"
#include "application/text/Sentences.h"
#include "ui/common/Figures.h"
#include "ui/common/WindowText.h"

namespace plumbline {

namespace {

constexpr int kIndent = 4;

/// Lines of text, one below the other.
class StepLines
{
public:
    explicit StepLines(const QHash<EmployeeId, QString>& names)
        : m_names(names)
    {
    }

    void add(const Step& step, int depth) // NOLINT(misc-no-recursion): a tree
    {
        const QString verdict = verdictText(step.result, windowLanguage());
        line(depth, stepLabel(step), verdict.isEmpty() ? step.result : verdict);
        line(depth + 1, stepWords(step), {});
        line(depth + 1, step.formula, {});
        for (const StepInput& input : step.inputs)
            line(depth + 1,
                 input.name + QStringLiteral(" = ") + input.value,
                 explained(input.label, windowLanguage()));
        if (step.pool) {
            for (const PeerFigure& figure : step.pool->figures)
                line(depth + 1,
                     m_names.value(figure.employee) + QLatin1Char(' ') + figure.employee.text(),
                     figure.toString());
        }
        for (const Step& below : step.steps)
            add(below, depth + 1);
    }

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    void line(int depth, const QString& left, const QString& right)
    {
        if (left.isEmpty())
            return;
        m_text += QString(depth * kIndent, QLatin1Char(' ')) + left;
        if (!right.isEmpty())
            m_text += QLatin1Char('\t') + right;
        m_text += QLatin1Char('\n');
    }

    const QHash<EmployeeId, QString>& m_names;
    QString m_text;
};

} // namespace

QString stepLabel(const Step& step)
{
    return explained(step.label, windowLanguage());
}

QString stepWords(const Step& step)
{
    return stepSentence(step, windowLanguage());
}

QString stepResult(const Step& step)
{
    if (isEntered(step))
        return shownFigure(step.result);
    const auto number = Rational::parse(step.result);
    const auto places = roundedPlaces(step);
    return places && number ? shownFigure(number->toFixed(*places)) : exactResult(step.result);
}

QString exactResult(const QString& result)
{
    if (const QString verdict = verdictText(result, windowLanguage()); !verdict.isEmpty())
        return verdict;
    const auto number = Rational::parse(result);
    return number ? shownExact(*number) : result;
}

QString stepText(const Step& step, const QHash<EmployeeId, QString>& names)
{
    StepLines lines(names);
    lines.add(step, 0);
    return lines.text();
}

} // namespace plumbline
