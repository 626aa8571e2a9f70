// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/explanation/FigureSteps.h"

#include "application/dashboard/ExactSum.h"
#include "domain/scoring/StepNote.h"

namespace plumbline {

namespace {

Tally tallied(const PeerPool& pool)
{
    ExactSum sum;
    for (const PeerFigure& figure : pool.figures) {
        if (const auto* number = std::get_if<Rational>(&figure.figure))
            sum.add(*number);
    }
    return sum.tally();
}

} // namespace

std::shared_ptr<const PeerPool> poolOf(std::vector<PeerFigure> figures)
{
    return std::make_shared<const PeerPool>(PeerPool{QStringLiteral("people"), std::move(figures)});
}

FigureStep::FigureStep(const char* label, std::vector<LocalizedText> names)
{
    m_step.kind = StepKind::Peers;
    m_step.label = {label, std::move(names)};
}

FigureStep& FigureStep::words(const char* text, std::vector<LocalizedText> arguments)
{
    m_step.words = {text, std::move(arguments)};
    return *this;
}

FigureStep& FigureStep::input(const char* name,
                              const Rational& value,
                              const char* label,
                              std::vector<LocalizedText> names)
{
    m_step.inputs.push_back({QLatin1String(name), value.toString(), {label, std::move(names)}});
    return *this;
}

FigureStep& FigureStep::formula(const QString& formula, const Rational& result)
{
    m_step.formula = formula;
    m_step.result = result.toString();
    return *this;
}

FigureStep& FigureStep::result(const QString& result)
{
    m_step.result = result;
    return *this;
}

FigureStep& FigureStep::people(std::shared_ptr<const PeerPool> pool)
{
    m_step.pool = std::move(pool);
    return *this;
}

FigureStep& FigureStep::below(Step step)
{
    m_step.steps.push_back(std::move(step));
    return *this;
}

Step sumStep(const char* label, std::shared_ptr<const PeerPool> pool)
{
    const Tally tally = tallied(*pool);
    return FigureStep(label)
        .words(QT_TRANSLATE_NOOP("Explanation", "The figures of the people below are added."))
        .formula(QStringLiteral("sum(pool)"), tally.sum)
        .people(std::move(pool))
        .take();
}

Step meanStep(const char* label, const std::shared_ptr<const PeerPool>& pool)
{
    const Tally tally = tallied(*pool);
    Q_ASSERT(tally.count > 0);
    return FigureStep(label)
        .words(QT_TRANSLATE_NOOP("Explanation",
                                 "The sum of the figures, divided by how many they are."))
        .input("sum", tally.sum, QT_TRANSLATE_NOOP("Explanation", "Sum"))
        .input("people", tally.count, QT_TRANSLATE_NOOP("Explanation", "People"))
        .formula(QStringLiteral("sum / people"), *tally.mean())
        .below(sumStep(QT_TRANSLATE_NOOP("Explanation", "Sum"), pool))
        .take();
}

Step roundedStep(const char* label, Step exact, int places, RoundingMode mode)
{
    const Rational number = numberOf(exact);
    return FigureStep(label)
        .input("exact", number, QT_TRANSLATE_NOOP("Explanation", "Exact figure"))
        .formula(roundedFormula(QStringLiteral("exact"), places, mode),
                 number.rounded(places, mode))
        .below(std::move(exact))
        .take();
}

Rational numberOf(const Step& step)
{
    return Rational::parse(step.result).value_or(Rational());
}

} // namespace plumbline
