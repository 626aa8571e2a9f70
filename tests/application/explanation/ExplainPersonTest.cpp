// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/explanation/ExplainPerson.h"

#include "application/explanation/SelectionExplanation.h"
#include "application/explanation/StepSentences.h"
#include "application/text/Sentences.h"
#include "tests/application/RedoneStep.h"
#include "tests/application/rewards/RewardedTeam.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

const QString kEnglish = QStringLiteral("en");

QString factOf(const Explained& explained, const QString& label)
{
    for (const ExplainedFact& fact : explained.facts) {
        if (plumbline::explained(fact.label, kEnglish) == label)
            return plumbline::explained(fact.value, kEnglish);
    }
    return {};
}

const Step& stepAt(const Explained& explained, const std::vector<std::size_t>& path)
{
    const Step* step = nullptr;
    const std::vector<Step>* level = &explained.steps;
    for (const std::size_t at : path) {
        step = &(*level)[at];
        level = &step->steps;
    }
    return *step;
}

const Step& stepAt(const Explained& explained, const StepPlace& place)
{
    return stepAt(explained, pathTo(explained.steps, place));
}

/// The team of RewardedTeam.h, whose values lin.xiao entered in Shanghai.
ScoreSheet anEnteredSheet()
{
    SheetData data = aRewardedTeam();
    data.company = {QStringLiteral("Acme"), QStringLiteral("Asia/Shanghai")};
    for (StoredCell& cell : data.cells) {
        cell.enteredBy = QStringLiteral("lin.xiao");
        cell.enteredAt = QDateTime({2026, 4, 2}, {1, 30}, Qt::UTC);
        cell.reason =
            cell.key.node == QStringLiteral("csat") ? QStringLiteral("survey") : QString();
    }
    return *ScoreSheet::build(std::move(data));
}

} // namespace

TEST(ExplainPerson, SaysWhoseUnderWhichVersion)
{
    const ScoreSheet sheet = anEnteredSheet();
    const Explained explained = explainPerson(sheet, 0);
    EXPECT_EQ(explained.company, QStringLiteral("Acme"));
    EXPECT_EQ(factOf(explained, QStringLiteral("Staff number")), QStringLiteral("E1"));
    EXPECT_EQ(factOf(explained, QStringLiteral("Scheme's id")), QStringLiteral("desk-quarterly"));
    EXPECT_EQ(factOf(explained, QStringLiteral("Version")), QStringLiteral("1"));
    EXPECT_EQ(factOf(explained, QStringLiteral("Published score")), QStringLiteral("97.00"));
    EXPECT_EQ(factOf(explained, QStringLiteral("Grade")), QStringLiteral("A"));
}

TEST(ExplainPerson, SaysWhatIsMissing)
{
    const ScoreSheet sheet = anEnteredSheet();
    const Explained explained = explainPerson(sheet, 3);
    EXPECT_EQ(factOf(explained, QStringLiteral("Missing")), QStringLiteral("Satisfaction"));
    EXPECT_TRUE(factOf(explained, QStringLiteral("Published score")).isEmpty());
    EXPECT_EQ(stepAt(explained, {StepKind::Missing, {}, {}}).subject, QStringLiteral("csat"));
}

TEST(ExplainPerson, NotesWhoEnteredAValueWhenAndWhy)
{
    const ScoreSheet sheet = anEnteredSheet();
    const Explained explained = explainPerson(sheet, 0);
    const Step& points = stepAt(explained, {StepKind::Points, {}, {}});
    ASSERT_EQ(points.steps.size(), 1U);
    const Step& entered = points.steps.front();
    EXPECT_EQ(plumbline::explained(entered.label, kEnglish),
              QStringLiteral("Entered by lin.xiao, 2026-04-02 09:30"));
    EXPECT_EQ(stepSentence(entered, kEnglish), QStringLiteral("Reason: survey"));
    EXPECT_EQ(entered.result, QStringLiteral("95"));
}

TEST(ExplainPerson, NotesItBelowTheItemAndThePayPart)
{
    const ScoreSheet sheet = anEnteredSheet();
    const Explained explained = explainPerson(sheet, 1);
    const Step& item =
        stepAt(explained, {StepKind::Rate, QStringLiteral("reports"), QStringLiteral("late")});
    EXPECT_EQ(item.kind, StepKind::Item);
    ASSERT_EQ(item.steps.size(), 1U);
    EXPECT_EQ(item.steps.front().result, QStringLiteral("3"));
    const Step& base = stepAt(explained, {StepKind::PayPart, QStringLiteral("base"), {}});
    ASSERT_FALSE(base.steps.empty());
    EXPECT_EQ(plumbline::explained(base.steps.back().label, kEnglish),
              QStringLiteral("wage: entered by lin.xiao, 2026-04-02 09:30"));
}

TEST(ExplainPerson, LeadsToEveryKindOfNumber)
{
    const ScoreSheet sheet = anEnteredSheet();
    const Explained explained = explainPerson(sheet, 0);
    const auto kindAt = [&](StepKind kind, const char* subject) {
        return stepAt(explained, {kind, QLatin1String(subject), {}}).kind;
    };
    for (const StepKind kind : {StepKind::Score,
                                StepKind::Rank,
                                StepKind::Grade,
                                StepKind::FinalGrade,
                                StepKind::Rewards,
                                StepKind::Slip})
        EXPECT_EQ(kindAt(kind, ""), kind);
    EXPECT_EQ(kindAt(StepKind::Rate, "csat"), StepKind::Rate);
    EXPECT_EQ(kindAt(StepKind::PayPart, "merit"), StepKind::PayPart);
    EXPECT_EQ(kindAt(StepKind::Rule, "above"), StepKind::Rule);
    // What is not there leads to what stands above it.
    EXPECT_EQ(kindAt(StepKind::Adjustment, "praise"), StepKind::RawScore);
    EXPECT_TRUE(pathTo({}, {StepKind::Score, {}, {}}).empty());
}

TEST(ExplainPerson, NamesColleaguesThatConditionsCompareWith)
{
    const ScoreSheet sheet = anEnteredSheet();
    const Explained explained = explainPerson(sheet, 0);
    EXPECT_EQ(explained.names.size(), 3);
    EXPECT_EQ(explained.names.value(EmployeeId(QStringLiteral("E2"))), QStringLiteral("E2"));
}

TEST(StepSentences, SayPlacesAndModeOfARounding)
{
    Step step;
    step.words = {"Something.", {}};
    EXPECT_EQ(stepSentence(step, kEnglish), QStringLiteral("Something."));
    step.formula = QStringLiteral("round(a * (b + 1), 2, \"half-up\")");
    EXPECT_EQ(stepSentence(step, kEnglish),
              QStringLiteral("Something. Rounded to 2 decimal places, a half away from zero."));
    step.formula = QStringLiteral("round(score, 1, \"half-even\")");
    EXPECT_TRUE(stepSentence(step, kEnglish).contains(QStringLiteral("even digit")));
    step.formula = QStringLiteral("round(score, 0, \"down\")");
    EXPECT_TRUE(stepSentence(step, kEnglish).contains(QStringLiteral("Cut off after 0")));
    step.formula = QStringLiteral("round(score, 0, \"down\") + 1");
    EXPECT_FALSE(roundingOf(step));
}

TEST(SelectionExplanation, AddsUpTheChosenFigures)
{
    const ScoreSheet sheet = anEnteredSheet();
    const EmployeeId first(QStringLiteral("E1"));
    const Explained explained =
        explainChosen(sheet,
                      {{first, valueOf(QStringLiteral("csat"))},
                       {EmployeeId(QStringLiteral("E2")), valueOf(QStringLiteral("csat"))},
                       {EmployeeId(QStringLiteral("E4")), valueOf(QStringLiteral("csat"))},
                       {first, std::nullopt}});
    for (const Step* step : stepsWithFormula(explained.steps))
        EXPECT_EQ(redone(*step)->toString(), step->result);
    EXPECT_EQ(explained.steps.front().result, QStringLiteral("84"));
}

} // namespace plumbline::testing
