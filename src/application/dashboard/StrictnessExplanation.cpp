// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/StrictnessExplanation.h"

#include "application/explanation/ExplainPerson.h"
#include "application/explanation/FigureSteps.h"

namespace plumbline {

namespace {

constexpr int kPlaces = 4;

using Rated = std::vector<std::pair<int, Rational>>;

std::shared_ptr<const PeerPool> pooled(const ScoreSheet& sheet, const Rated& rated)
{
    std::vector<PeerFigure> figures;
    for (const auto& [row, rate] : rated)
        figures.push_back({sheet.appraisal(row).employee, rate});
    return poolOf(std::move(figures));
}

Step spreadStep(const RateSpread& spread)
{
    return FigureStep(QT_TRANSLATE_NOOP("Explanation", "Standard deviation"))
        .words(QT_TRANSLATE_NOOP("Explanation",
                                 "The root of the mean squared distance from the mean, rounded to "
                                 "four places of the rate."))
        .result(spread.deviation(kPlaces)->toString())
        .take();
}

Step meanOf(const ScoreSheet& sheet, const Rated& rated, const char* label)
{
    return meanStep(label, pooled(sheet, rated));
}

/// Without whose marks they are.
Step meanTogether(const RateSpread& spread, const char* label)
{
    return FigureStep(label)
        .words(QT_TRANSLATE_NOOP("Explanation", "The mean of %1 marks; single ones are not told."),
               {LocalizedText(QString::number(spread.count))})
        .result(spread.mean->toString())
        .take();
}

} // namespace

Explained explainScorer(const ScoreSheet& sheet,
                        const ScorerSight& sight,
                        const std::vector<CycleScorers>& earlier,
                        const std::vector<int>& rows,
                        const ScorerFigure& scorer)
{
    const Strictness strictness(sheet, sight, earlier);
    Explained explained = headOf(
        sheet,
        {QT_TRANSLATE_NOOP("Explanation", "How strict a scorer is, by the rates given"), {}});
    for (const ScorerFigure& figure : strictness.of(rows)) {
        if (figure.kind != scorer.kind || figure.id != scorer.id || !figure.given.mean)
            continue;
        static constexpr const char* kGiven =
            QT_TRANSLATE_NOOP("Explanation", "Mean of the rates given");
        Step given = figure.kind == ScorerKind::RaterGroup
            ? meanTogether(figure.given, kGiven)
            : meanOf(sheet, strictness.given(figure, rows), kGiven);
        given.steps.push_back(spreadStep(figure.given));
        explained.steps.push_back(std::move(given));
        if (!figure.measured.mean)
            continue;
        Step measured = meanOf(
            sheet,
            strictness.measured(figure, rows),
            QT_TRANSLATE_NOOP("Explanation", "Mean of what the same people were measured at"));
        measured.steps.push_back(spreadStep(figure.measured));
        explained.steps.push_back(std::move(measured));
        explained.steps.push_back(
            FigureStep(QT_TRANSLATE_NOOP("Explanation", "Difference"))
                .words(QT_TRANSLATE_NOOP("Explanation",
                                         "Above zero: more was given than was measured."))
                .input("given",
                       *figure.given.mean,
                       QT_TRANSLATE_NOOP("Explanation", "Mean of the rates given"))
                .input("measured",
                       *figure.measured.mean,
                       QT_TRANSLATE_NOOP("Explanation",
                                         "Mean of what the same people were measured at"))
                .formula(QStringLiteral("given - measured"), *figure.difference())
                .take());
    }
    nameColleagues(sheet.data().appraisals, explained);
    return explained;
}

} // namespace plumbline
