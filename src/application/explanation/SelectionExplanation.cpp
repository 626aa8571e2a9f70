// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/explanation/SelectionExplanation.h"

#include "application/explanation/ExplainPerson.h"
#include "application/explanation/FigureSteps.h"
#include "application/values/ScoreSheet.h"

namespace plumbline {

namespace {

constexpr int kMeanPlaces = 2;

std::optional<Rational> figureOf(const ScoreSheet& sheet, const ChosenFigure& chosen)
{
    const int row = sheet.rowOf(chosen.employee);
    if (row < 0)
        return std::nullopt;
    if (!chosen.cell)
        return sheet.score(row).takesPart() ? std::optional(sheet.score(row).score) : std::nullopt;
    const auto number = Rational::parse(sheet.text(row, *chosen.cell));
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

Explained explainChosen(const ScoreSheet& sheet, const std::vector<ChosenFigure>& chosen)
{
    std::vector<PeerFigure> figures;
    for (const ChosenFigure& one : chosen) {
        if (const auto figure = figureOf(sheet, one))
            figures.push_back({one.employee, *figure});
    }
    Explained explained =
        headOf(sheet, {QT_TRANSLATE_NOOP("Explanation", "Mean and sum of the chosen figures"), {}});
    if (figures.empty())
        return explained;
    const auto pool = poolOf(std::move(figures));
    explained.steps = {roundedStep(QT_TRANSLATE_NOOP("Explanation", "Mean of the chosen figures"),
                                   meanStep(QT_TRANSLATE_NOOP("Explanation", "Exact mean"), pool),
                                   kMeanPlaces,
                                   RoundingMode::HalfUp)};
    nameColleagues(sheet.data().appraisals, explained);
    return explained;
}

} // namespace plumbline
