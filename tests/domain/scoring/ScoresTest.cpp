// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"
#include "tests/domain/support/Formula.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

/// People of one indicator of points: each one's score is the points.
SchemeDocument pointsOnly()
{
    return document({indicator("a", "100", PointsGrading{})});
}

std::vector<PersonInput> peopleWith(const Scheme& scheme, const std::vector<const char*>& scores)
{
    std::vector<PersonInput> people;
    for (const char* score : scores) {
        people.push_back(person(scheme, std::to_string(people.size()).c_str()));
        if (score)
            give(scheme, people.back(), "a", measured(score));
    }
    return people;
}

std::string graded(const Scheme& scheme, const std::vector<const char*>& scores)
{
    std::string letters;
    for (const PersonResult& result :
         evaluate(scheme, period("2024Q1"), peopleWith(scheme, scores)).people)
        letters += result.grade ? static_cast<char>('A' + *result.grade) : '-';
    return letters;
}

TEST(Ranks, EqualScoresShareOneAndTheNextIsSkipped)
{
    const Scheme plain = scheme(pointsOnly());
    const auto results =
        evaluate(plain, period("2024Q1"), peopleWith(plain, {"80", "90", "80.004", nullptr, "70"}));
    std::string ranks;
    for (const PersonResult& result : results.people)
        ranks += std::to_string(result.rank) + "/" + std::to_string(result.rankOf) + " ";
    EXPECT_EQ(ranks, "2/4 1/4 2/4 0/0 4/4 ");
}

TEST(Grades, BandsByThePublishedScore)
{
    SchemeDocument made = pointsOnly();
    made.grades.emplace();
    made.grades->list = {{QStringLiteral("A"), {}, Decimal{90}},
                         {QStringLiteral("B"), {}, Decimal{75}},
                         {QStringLiteral("C"), {}, {}}};
    EXPECT_EQ(graded(scheme(made), {"90", "89.995", "89.994", "75", "74.99"}), "AABBC");
}

struct QuotaCase
{
    Ties ties;
    Seats seats;
    std::vector<const char*> scores;
    const char* grades;
};

class QuotaGrades : public testing::TestWithParam<QuotaCase>
{
};

// 20 % A, 30 % B, the rest C.
TEST_P(QuotaGrades, ShareTheSeats)
{
    SchemeDocument made = pointsOnly();
    made.grades.emplace();
    made.grades->kind = GradingOfPeople::Quota;
    made.grades->ties = GetParam().ties;
    made.grades->seats = GetParam().seats;
    made.grades->list = {{QStringLiteral("A"), {}, Decimal{20}},
                         {QStringLiteral("B"), {}, Decimal{30}},
                         {QStringLiteral("C"), {}, {}}};
    EXPECT_EQ(graded(scheme(made), GetParam().scores), GetParam().grades);
}

// By hand: 5 people: 1 A, 2.5 → 3 (nearest) or 2 (down) A and B together.
INSTANTIATE_TEST_SUITE_P(
    Cases,
    QuotaGrades,
    testing::Values(QuotaCase{Ties::Up, Seats::Nearest, {"9", "8", "7", "6", "5"}, "ABBCC"},
                    QuotaCase{Ties::Up, Seats::Down, {"9", "8", "7", "6", "5"}, "ABCCC"},
                    QuotaCase{Ties::Up, Seats::Nearest, {"9", "9", "7", "7", "5"}, "AABBC"},
                    QuotaCase{Ties::Down, Seats::Nearest, {"9", "9", "7", "7", "5"}, "BBCCC"},
                    QuotaCase{Ties::Up, Seats::Nearest, {"9", "9", "9", "9", "9"}, "AAAAA"},
                    QuotaCase{Ties::Down, Seats::Nearest, {"9", "9", "9", "9", "9"}, "CCCCC"},
                    QuotaCase{Ties::Up, Seats::Nearest, {"5", nullptr, "9"}, "C-B"},
                    QuotaCase{Ties::Up, Seats::Down, {"5", "9"}, "CB"}));

TEST(Grades, PoolsByTeamKeepThoseWithoutOneTogether)
{
    SchemeDocument made = pointsOnly();
    made.grades.emplace();
    made.grades->within = Pool::Team;
    made.grades->list = {{QStringLiteral("A"), {}, {}}};
    const Scheme teams = scheme(made);
    auto people = peopleWith(teams, {"5", "6", "7", "8"});
    people[0].team = TeamId(QStringLiteral("east"));
    people[2].team = TeamId(QStringLiteral("east"));
    const auto results = evaluate(teams, period("2024Q1"), people);
    std::string ranks;
    for (const PersonResult& result : results.people)
        ranks += std::to_string(result.rank) + "/" + std::to_string(result.rankOf) + " ";
    EXPECT_EQ(ranks, "2/2 2/2 1/2 1/2 ");
    EXPECT_EQ(*results.teams.at(TeamId(QStringLiteral("east"))).mean, Rational(6));
    EXPECT_EQ(results.teams.size(), 1U);
}

std::string scoreOf(const Scheme& scheme, const PersonInput& one)
{
    Step root;
    root.label.text = root.words.text = "-";
    const PersonScore score = scorePerson(scheme, one, &root);
    EXPECT_EQ(wrongSteps(root), "");
    if (score.isComplete())
        return score.score.toFixed(scheme.document().rounding.score).toStdString();
    std::string missing = "missing";
    for (const int node : score.missing)
        missing += " " + scheme.node(node).id().toStdString();
    return missing;
}

TEST(MissingPolicy, DecidesWhatNoValueMeans)
{
    SchemeDocument made =
        document({indicator("a", "40", PointsGrading{}), indicator("b", "60", PointsGrading{})});
    const auto with = [&](MissingPolicy policy) {
        made.root.children[1].indicator->missing = policy;
        const Scheme tested = scheme(made);
        PersonInput one = person(tested, "p");
        give(tested, one, "a", measured("50"));
        return scoreOf(tested, one);
    };
    EXPECT_EQ(with(MissingPolicy::Block), "missing b");
    EXPECT_EQ(with(MissingPolicy::Zero), "20.00");
    EXPECT_EQ(with(MissingPolicy::Full), "80.00");
    EXPECT_EQ(with(MissingPolicy::Exclude), "50.00");
}

TEST(MissingPolicy, NothingLeftMeansIncomplete)
{
    SchemeDocument made = document({group("g", "50", {indicator("a", "100", PointsGrading{})}),
                                    indicator("b", "50", PointsGrading{})});
    made.root.children[0].children[0].indicator->missing = MissingPolicy::Exclude;
    made.root.children[1].indicator->missing = MissingPolicy::Exclude;
    made.root.children[0].penalties = {{QStringLiteral("late"), {}, EachItem{Decimal{5}, {}, {}}}};
    const Scheme tested = scheme(made);
    PersonInput one = person(tested, "p");
    EXPECT_EQ(scoreOf(tested, one), "missing a b");
    give(tested, one, "b", measured("80"));
    give(tested, one, "g", entries({{"2"}}));
    EXPECT_EQ(scoreOf(tested, one), "80.00");
    give(tested, one, "a", measured("5"));
    EXPECT_EQ(scoreOf(tested, one), "37.50");
}

TEST(Rounding, HappensWhereTheSchemeSaysAndLimitsHold)
{
    SchemeDocument made = document({indicator("a", "100", attainment(Better::Higher, "3"))});
    made.adjustments = {{QStringLiteral("praise"), {}, Decimal{0}, Decimal{5}}};
    made.rounding.indicator = 0;
    const Scheme whole = scheme(made);
    PersonInput one = person(whole, "p");
    give(whole, one, "a", measured("2"));
    EXPECT_EQ(scoreOf(whole, one), "67.00");
    made.rounding.indicator.reset();
    EXPECT_EQ(scoreOf(scheme(made), one), "66.67");
    made.rounding.mode = RoundingMode::Down;
    EXPECT_EQ(scoreOf(scheme(made), one), "66.66");
    one.adjustments[0] = {decimal("2"), decimal("1.5")};
    EXPECT_EQ(scoreOf(scheme(made), one), "70.16");
    made.limits = {Decimal{0}, Decimal{70}};
    EXPECT_EQ(scoreOf(scheme(made), one), "70.00");
}

} // namespace

} // namespace plumbline
