// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/CostExplanation.h"

#include "application/explanation/ExplainPerson.h"
#include "application/explanation/FigureSteps.h"
#include "application/reports/TeamTree.h"
#include "application/text/SchemeWords.h"
#include "application/text/Sentences.h"

namespace plumbline {

namespace {

constexpr int kPercentPlaces = 1;

Explained made(const ScoreSheet& sheet, ExplainText title, std::vector<Step> steps)
{
    Explained explained = headOf(sheet, std::move(title));
    explained.steps = std::move(steps);
    nameColleagues(sheet.data().appraisals, explained);
    return explained;
}

struct CostPools
{
    std::vector<PeerFigure> totals;
    std::vector<PeerFigure> rewards;
    std::vector<PeerFigure> without; ///< 1 each.
};

QSet<TeamId> teamsOf(const ScoreSheet& sheet, const CostQuestion& question)
{
    if (!question.team)
        return {};
    return question.isWithBelow ? teamsBelow(sheet.data().teams, *question.team)
                                : QSet<TeamId>{*question.team};
}

CostPools poolsOf(const ScoreSheet& sheet, const CostQuestion& question)
{
    const QSet<TeamId> teams = teamsOf(sheet, question);
    const auto isCounted = [&](const std::optional<TeamId>& team) {
        return question.isEverybody
            || (question.team ? team && teams.contains(*team) : !team.has_value());
    };
    CostPools pools;
    for (int row = 0; row < sheet.size(); ++row) {
        const Appraisal& appraisal = sheet.appraisal(row);
        if (!isCounted(appraisal.team))
            continue;
        const auto& slip = sheet.evaluation().people[static_cast<std::size_t>(row)].slip;
        if (slip)
            pools.rewards.push_back({appraisal.employee, slip->rewards});
        if (slip && slip->total)
            pools.totals.push_back({appraisal.employee, *slip->total});
        else
            pools.without.push_back({appraisal.employee, Rational(1)});
    }
    return pools;
}

void addBudget(std::vector<Step>& steps, const Rational& pay, const Decimal& budget)
{
    steps.push_back(FigureStep(QT_TRANSLATE_NOOP("Explanation", "Left of the budget"))
                        .words(QT_TRANSLATE_NOOP("Explanation", "The budget less the pay."))
                        .input("budget", budget, QT_TRANSLATE_NOOP("Explanation", "Budget"))
                        .input("pay", pay, QT_TRANSLATE_NOOP("Explanation", "Pay"))
                        .formula(QStringLiteral("budget - pay"), Rational(budget) - pay)
                        .take());
    if (Rational(budget).isZero())
        return;
    Step exact =
        FigureStep(QT_TRANSLATE_NOOP("Explanation", "Exact share of the budget in percent"))
            .words(QT_TRANSLATE_NOOP("Explanation", "The pay, of a hundred of the budget."))
            .input("pay", pay, QT_TRANSLATE_NOOP("Explanation", "Pay"))
            .input("budget", budget, QT_TRANSLATE_NOOP("Explanation", "Budget"))
            .formula(QStringLiteral("pay * 100 / budget"), pay * Rational(100) / Rational(budget))
            .take();
    steps.push_back(roundedStep(QT_TRANSLATE_NOOP("Explanation", "Used of the budget in percent"),
                                std::move(exact),
                                kPercentPlaces,
                                RoundingMode::HalfUp));
}

ExplainText titleOf(const CostQuestion& question)
{
    if (!question.name.isEmpty())
        return {QT_TRANSLATE_NOOP("Explanation", "What %1 costs"), {LocalizedText(question.name)}};
    if (question.isEverybody)
        return {QT_TRANSLATE_NOOP("Explanation", "What everybody costs"), {}};
    return {QT_TRANSLATE_NOOP("Explanation", "What the people without a team cost"), {}};
}

LocalizedText nameOf(const ScoreSheet& sheet, Action action)
{
    QMap<QString, QString> names;
    for (const QString& language : languages())
        names.insert(
            language,
            describe(SchemeNames(sheet.scheme(), language), Effect{{}, ActionEffect{action}}));
    return LocalizedText(std::move(names));
}

} // namespace

Explained explainCost(const ScoreSheet& sheet, const CostQuestion& question)
{
    CostPools pools = poolsOf(sheet, question);
    std::vector<Step> steps;
    Step pay = sumStep(QT_TRANSLATE_NOOP("Explanation", "Pay"), poolOf(std::move(pools.totals)));
    pay.words = {QT_TRANSLATE_NOOP("Explanation", "The totals of the slips that have one, added."),
                 {}};
    const Rational cost = numberOf(pay);
    steps.push_back(std::move(pay));
    Step rewards =
        sumStep(QT_TRANSLATE_NOOP("Explanation", "Rewards"), poolOf(std::move(pools.rewards)));
    rewards.words = {
        QT_TRANSLATE_NOOP("Explanation", "What rules gave and took on each slip, added."), {}};
    steps.push_back(std::move(rewards));
    if (!pools.without.empty()) {
        Step without = sumStep(QT_TRANSLATE_NOOP("Explanation", "People without a total"),
                               poolOf(std::move(pools.without)));
        without.words = {
            QT_TRANSLATE_NOOP("Explanation",
                              "Incomplete, or a part of the slip is missing: they cost "
                              "nothing yet. Counted one by one."),
            {}};
        steps.push_back(std::move(without));
    }
    if (question.budget)
        addBudget(steps, cost, *question.budget);
    return made(sheet, titleOf(question), std::move(steps));
}

Explained explainAction(const ScoreSheet& sheet, Action action)
{
    std::vector<PeerFigure> times;
    for (int row = 0; row < sheet.size(); ++row) {
        const auto& actions = sheet.evaluation().people[static_cast<std::size_t>(row)].actions;
        const auto count = std::count(actions.begin(), actions.end(), action);
        if (count > 0)
            times.push_back({sheet.appraisal(row).employee, Rational(static_cast<int>(count))});
    }
    Step step = sumStep(QT_TRANSLATE_NOOP("Explanation", "Times"), poolOf(std::move(times)));
    step.words = {
        QT_TRANSLATE_NOOP("Explanation", "How often the action follows for each person, added."),
        {}};
    return made(
        sheet,
        {QT_TRANSLATE_NOOP("Explanation", "For whom “%1” follows"), {nameOf(sheet, action)}},
        {std::move(step)});
}

Explained explainRule(const ScoreSheet& sheet, int rule)
{
    std::vector<PeerFigure> effects;
    std::vector<PeerFigure> unjudged;
    const auto has = [rule](const std::vector<int>& rules) {
        return std::find(rules.begin(), rules.end(), rule) != rules.end();
    };
    for (int row = 0; row < sheet.size(); ++row) {
        const PersonResult& result = sheet.evaluation().people[static_cast<std::size_t>(row)];
        const EmployeeId& employee = sheet.appraisal(row).employee;
        if (has(result.rules))
            effects.push_back({employee, Rational(1)});
        if (has(result.unjudged))
            unjudged.push_back({employee, Rational(1)});
    }
    const Rule& one = sheet.scheme().document().rules[static_cast<std::size_t>(rule)];
    const LocalizedText name = one.texts.name.isEmpty() ? LocalizedText(one.id) : one.texts.name;
    std::vector<Step> steps{
        sumStep(QT_TRANSLATE_NOOP("Explanation", "Took effect"), poolOf(std::move(effects))),
        sumStep(QT_TRANSLATE_NOOP("Explanation", "Could not be judged"),
                poolOf(std::move(unjudged)))};
    for (Step& step : steps)
        step.words = {QT_TRANSLATE_NOOP("Explanation", "The people below, counted one by one."),
                      {}};
    return made(sheet,
                {QT_TRANSLATE_NOOP("Explanation", "For whom the rule “%1” holds"), {name}},
                std::move(steps));
}

} // namespace plumbline
