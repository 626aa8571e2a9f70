// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Segments.h"

#include "tests/domain/support/Builders.h"
#include "tests/domain/support/Formula.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

/// Points and pay by the wage; grades A from 93, B.
SchemeDocument paid()
{
    SchemeDocument made = document({indicator("x", "100", PointsGrading{})});
    Grades grades;
    grades.list = {{QStringLiteral("A"), {}, decimal("93")}, {QStringLiteral("B"), {}, {}}};
    made.grades = grades;
    PayPart part;
    part.id = QStringLiteral("base");
    part.of = QStringLiteral("wage");
    made.pay = PayPlan{{part}};
    return made;
}

/// 61 days elsewhere, then 31 here, of the 92 of a third quarter.
Segments moved(const char* earlier, SegmentWay way = SegmentWay::ByDays)
{
    Segments segments{way, 92, {}, 1};
    segments.list = {{QStringLiteral("support/2026Q3"), 61, {}},
                     {QStringLiteral("sales/2026Q3"), 31, {}}};
    if (earlier)
        segments.list[0].score = rational(earlier);
    return segments;
}

PersonInput scored(const Scheme& scheme, const char* id, const char* points)
{
    PersonInput made = person(scheme, id);
    give(scheme, made, "x", measured(points));
    made.amounts.insert(QStringLiteral("wage"), decimal("6000"));
    return made;
}

EvaluationResult evaluated(const Scheme& scheme, const std::vector<PersonInput>& people)
{
    EvaluationResult result = evaluate(scheme, period("2026Q3"), people, Explain::Yes);
    for (const PersonResult& one : result.people)
        EXPECT_EQ(wrongSteps(*one.explanation), "");
    return result;
}

std::string paidTo(const PersonResult& result)
{
    return result.slip->total ? result.slip->total->toFixed(2).toStdString() : "none";
}

std::string refused(Segments segments)
{
    const auto checked = checkSegments(segments);
    return checked
        ? "sound"
        : (codeName(checked.error().code) + QLatin1Char(' ') + checked.error().at).toStdString();
}

} // namespace

TEST(Segments, CountExactlyByTheirDaysAndAreRoundedOnce)
{
    const Scheme one = scheme(paid());
    PersonInput mover = scored(one, "E1", "88");
    mover.segments = moved("4500/47");
    const auto result = evaluated(one, {mover, scored(one, "E2", "93")});
    // (61 · 4500/47 + 31 · 88) / 92 = 402716/4324; with 4500/47 rounded first it would be 93.13
    EXPECT_EQ(result.people[0].score.score, rational("93.14"));
    EXPECT_EQ(result.people[0].score.own, rational("88"));
    EXPECT_EQ(result.people[0].rank, 1);
    EXPECT_EQ(result.people[0].rankOf, 2);
    EXPECT_EQ(result.people[0].grade, 0); // 88 alone would be a B
    EXPECT_EQ(paidTo(result.people[0]), "2021.74"); // 6000 · 31/92
}

TEST(Segments, TheEarlierPartPaysItsDaysAndRanksNobodyWhoWentOn)
{
    const Scheme one = scheme(paid());
    PersonInput gone = scored(one, "E1", "95.755");
    gone.team = TeamId(QStringLiteral("east"));
    gone.segments = moved(nullptr);
    gone.segments->own = 0;
    PersonInput stayed = scored(one, "E2", "80");
    stayed.team = gone.team;
    const auto result = evaluated(one, {gone, stayed});
    EXPECT_EQ(result.people[0].score.score, rational("95.76"));
    EXPECT_EQ(result.people[0].rank, 0);
    EXPECT_EQ(result.people[0].grade, 0);
    EXPECT_EQ(paidTo(result.people[0]), "3978.26"); // 6000 · 61/92: with the above 6000.00
    EXPECT_EQ(result.people[1].rank, 1);
    EXPECT_EQ(result.people[1].rankOf, 1);
    EXPECT_EQ(result.teams.at(*gone.team).people, 1);
    EXPECT_EQ(result.teams.at(*gone.team).mean, rational("80"));
}

TEST(Segments, WhoWentOnTakesNoSeatOfAQuota)
{
    SchemeDocument made = paid();
    made.grades->kind = GradingOfPeople::Quota;
    made.grades->list = {{QStringLiteral("A"), {}, decimal("50")}, {QStringLiteral("B"), {}, {}}};
    made.pay->parts[0].factor =
        GradeFactor{{{QStringLiteral("A"), decimal("1.2")}, {QStringLiteral("B"), decimal("1")}}};
    const Scheme one = scheme(made);
    PersonInput gone = scored(one, "E1", "99");
    gone.segments = moved(nullptr);
    gone.segments->own = 0;
    const auto result = evaluated(one, {gone, scored(one, "E2", "80"), scored(one, "E3", "70")});
    EXPECT_EQ(result.people[0].grade, std::nullopt);
    EXPECT_EQ(paidTo(result.people[0]), "none"); // a grade it lacks is a factor that is missing
    EXPECT_EQ(result.people[1].grade, 0);
    EXPECT_EQ(result.people[2].grade, 1);
}

TEST(Segments, RulesAndPeersLeaveOutWhoWentOn)
{
    SchemeDocument made = paid();
    made.rules = {rule("below",
                       {condition({MetricKind::Score, {}, {}},
                                  Comparison::Less,
                                  PeersOperand{Statistic::Mean, PeerGroup::All, {}})},
                       {{{}, PayEffect{decimal("-200")}}})};
    const Scheme one = scheme(made);
    PersonInput gone = scored(one, "E1", "0");
    gone.segments = moved(nullptr);
    gone.segments->own = 0;
    const auto result = evaluated(one, {gone, scored(one, "E2", "80"), scored(one, "E3", "82")});
    EXPECT_TRUE(result.people[0].rules.empty());
    EXPECT_EQ(result.people[1].rules.size(), 1U); // 80 < 81, not above the mean of 54
}

TEST(Segments, AMissingScoreOfAnEarlierOneLeavesThePersonIncomplete)
{
    const Scheme one = scheme(paid());
    PersonInput mover = scored(one, "E1", "88");
    mover.segments = moved(nullptr);
    const auto result = evaluated(one, {mover});
    EXPECT_FALSE(result.people[0].score.isComplete());
    EXPECT_EQ(result.people[0].score.missingSegments, std::vector{0});
    EXPECT_EQ(result.people[0].slip, std::nullopt);
}

TEST(Segments, TheMajorityCountsWholeAndPaysAllDays)
{
    const Scheme one = scheme(paid());
    PersonInput mover = scored(one, "E1", "88");
    mover.segments = moved("4500/47", SegmentWay::Majority);
    const auto shown = evaluated(one, {mover});
    EXPECT_EQ(shown.people[0].score.score, rational("95.74"));
    EXPECT_EQ(paidTo(shown.people[0]), "0.00");
    mover.segments->list[0].days = 31; // of equals the later
    mover.segments->list[0].score.reset(); // and what does not count may be missing
    const auto later = evaluated(one, {mover});
    EXPECT_EQ(later.people[0].score.score, rational("88"));
    EXPECT_EQ(paidTo(later.people[0]), "4043.48"); // 6000 · 62/92
}

TEST(Segments, WhoJoinedLateKeepsTheScoreAndIsPaidByDays)
{
    const Scheme one = scheme(paid());
    PersonInput joined = scored(one, "E1", "88.125");
    joined.segments =
        Segments{SegmentWay::ByDays, 92, {{QStringLiteral("sales/2026Q3"), 31, {}}}, 0};
    const auto result = evaluated(one, {joined});
    EXPECT_EQ(result.people[0].score.score, rational("88.13"));
    EXPECT_EQ(result.people[0].rank, 1);
    EXPECT_EQ(paidTo(result.people[0]), "2021.74");
}

TEST(Segments, AreCheckedOneByOne)
{
    EXPECT_EQ(refused(moved("90")), "sound");
    Segments days = moved("90");
    days.list[1].days = 32;
    EXPECT_EQ(refused(days), "out-of-range /1/days");
    days.list[1].days = 0;
    EXPECT_EQ(refused(days), "out-of-range /1/days");
    Segments twice = moved("90");
    twice.list[1].part = twice.list[0].part;
    EXPECT_EQ(refused(twice), "duplicate-id /1/part");
    Segments own = moved("90");
    own.list[1].score = rational("5");
    EXPECT_EQ(refused(own), "bad-value /1/score");
}

} // namespace plumbline
