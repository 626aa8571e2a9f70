// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several periods together, against sums made by hand.
#include "application/dashboard/OtherFigures.h"
#include "application/dashboard/RangeExplanation.h"
#include "tests/application/RedoneStep.h"
#include "tests/application/dashboard/TeamSheet.h"

#include <gtest/gtest.h>

#include <random>

namespace plumbline::testing {

namespace {

const QStringList kQuarters{
    QStringLiteral("2025Q3"), QStringLiteral("2025Q4"), QStringLiteral("2026Q1")};

/// The same people by and large, with figures by chance; some are missing, some are not there.
TeamSheet aChanceQuarter(const QString& quarter, std::mt19937& random)
{
    std::uniform_int_distribution<int> hundred(0, 100);
    TeamSheet sheet;
    sheet.quarter(quarter);
    for (int one = 1; one <= 14; ++one) {
        if (hundred(random) < 15)
            continue;
        const auto value = [&] {
            return hundred(random) < 10 ? QString() : QString::number(hundred(random));
        };
        const QString id = QStringLiteral("E%1").arg(one);
        const QString team = one % 3 == 0 ? QStringLiteral("north")
            : one % 3 == 1                ? QStringLiteral("south")
                                          : QString();
        sheet.person(id,
                     team,
                     value(),
                     value(),
                     one % 2 ? QStringLiteral("customer-service") : QStringLiteral("lead"));
        for (const auto& earlier :
             {QStringLiteral("2024Q4"), QStringLiteral("2025Q1"), QStringLiteral("2025Q2")}) {
            if (hundred(random) < 70)
                sheet.earlier(id, earlier, QString::number(hundred(random)));
        }
    }
    return sheet;
}

struct ThreeQuarters
{
    explicit ThreeQuarters(unsigned seed)
        : random(seed)
        , earlier{std::make_shared<ScoreSheet>(aChanceQuarter(kQuarters[0], random).build()),
                  std::make_shared<ScoreSheet>(aChanceQuarter(kQuarters[1], random).build())}
        , sheet(aChanceQuarter(kQuarters[2], random).build())
    {
    }

    [[nodiscard]] std::vector<const ScoreSheet*> all() const
    {
        return {earlier[0].get(), earlier[1].get(), &sheet};
    }

    /// What one has in each quarter, as far as it is complete.
    template<typename Figure>
    [[nodiscard]] std::vector<Rational> of(int row, Figure&& figure) const
    {
        std::vector<Rational> figures;
        for (const ScoreSheet* one : all()) {
            const int there = one->rowOf(sheet.appraisal(row).employee);
            if (there >= 0 && one->score(there).takesPart())
                figures.push_back(figure(*one, there));
        }
        return figures;
    }

    std::mt19937 random;
    EarlierSheets earlier;
    ScoreSheet sheet;
};

std::optional<Rational> meanOf(const std::vector<Rational>& figures)
{
    if (figures.empty())
        return std::nullopt;
    Rational sum;
    for (const Rational& one : figures)
        sum = sum + one;
    return sum / Rational(static_cast<int>(figures.size()));
}

Rational scoreThere(const ScoreSheet& sheet, int row)
{
    return sheet.score(row).score;
}

const std::vector<DashboardFilter> kFilters{
    {},
    {TeamId(QStringLiteral("north")), std::nullopt},
    {TeamId(QStringLiteral("desk")), PositionId(QStringLiteral("lead"))}};

} // namespace

TEST(RangeFigures, AreTheMeansOfAllResults)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const ThreeQuarters quarters(seed);
        const DashboardFigures figures(quarters.sheet, quarters.earlier);
        for (const DashboardFilter& filter : kFilters) {
            const TeamFigures team = figures.of(filter);
            std::vector<Rational> all;
            std::vector<Rational> rates;
            int expected = 0;
            for (const int row : team.ranking) {
                const auto own = quarters.of(row, &scoreThere);
                EXPECT_EQ(figures.person(row).score, meanOf(own));
                EXPECT_EQ(figures.person(row).results, static_cast<int>(own.size()));
                all.insert(all.end(), own.begin(), own.end());
                const auto ownRates = quarters.of(row, [](const ScoreSheet& sheet, int there) {
                    return sheet.score(there).nodes[1].rate;
                });
                rates.insert(rates.end(), ownRates.begin(), ownRates.end());
                for (const ScoreSheet* one : quarters.all())
                    expected += one->rowOf(quarters.sheet.appraisal(row).employee) >= 0 ? 1 : 0;
            }
            EXPECT_EQ(team.mean, meanOf(all)) << "seed " << seed;
            EXPECT_EQ(team.results, static_cast<int>(all.size()));
            EXPECT_EQ(team.expected, expected);
            EXPECT_EQ(team.indicators[0].meanRate, meanOf(rates));
        }
    }
}

TEST(RangeFigures, CountEveryGradeThatWasGiven)
{
    const ThreeQuarters quarters(3);
    const TeamFigures team = DashboardFigures(quarters.sheet, quarters.earlier).of({});
    std::map<int, int> counted;
    for (const int row : team.ranking) {
        for (const ScoreSheet* one : quarters.all()) {
            const int there = one->rowOf(quarters.sheet.appraisal(row).employee);
            if (there >= 0 && one->grade(there))
                ++counted[*one->grade(there)];
        }
    }
    ASSERT_FALSE(counted.empty());
    for (const GradeFigure& grade : team.grades)
        EXPECT_EQ(grade.people, counted[grade.grade]);
}

TEST(RangeFigures, RankByTheMeanAndShareThePlaceOfEquals)
{
    const ThreeQuarters quarters(5);
    const DashboardFigures figures(quarters.sheet, quarters.earlier);
    for (const int row : figures.of({}).ranking) {
        const auto& score = figures.person(row).score;
        int better = 0;
        for (int other = 0; other < quarters.sheet.size(); ++other)
            better += score && figures.person(other).score > score ? 1 : 0;
        EXPECT_EQ(figures.person(row).rank, score ? better + 1 : 0);
    }
}

TEST(RangeFigures, CompareWithAsManyPeriodsBefore)
{
    const ThreeQuarters quarters(7);
    const DashboardFigures figures(quarters.sheet, quarters.earlier);
    EXPECT_EQ(
        figures.range().before(),
        (PeriodRange{aQuarter(QStringLiteral("2024Q4")), aQuarter(QStringLiteral("2025Q2"))}));
    std::vector<Rational> all;
    for (int row = 0; row < quarters.sheet.size(); ++row) {
        std::vector<Rational> own;
        const EmployeeId& employee = quarters.sheet.appraisal(row).employee;
        for (const HistoryEntry& entry : quarters.sheet.data().history.value(employee))
            own.push_back(*entry.score);
        EXPECT_EQ(figures.person(row).previous, meanOf(own));
        all.insert(all.end(), own.begin(), own.end());
    }
    EXPECT_EQ(figures.of({}).previousMean, meanOf(all));
}

TEST(RangeFigures, OfOnePeriodAreThoseOfTheSheet)
{
    const ThreeQuarters quarters(9);
    const DashboardFigures figures(quarters.sheet);
    const TeamFigures team = figures.of({});
    EXPECT_TRUE(team.range.isOne());
    EXPECT_EQ(team.results, team.complete);
    EXPECT_EQ(team.expected, team.people);
    for (const int row : team.ranking)
        EXPECT_EQ(figures.person(row).rank, quarters.sheet.rank(row));
}

/// An earlier version of the scheme without one of the indicators, on another scale.
TEST(RangeFigures, LayAnEarlierVersionOnTheLastOnesScale)
{
    QByteArray file = aSchemeFile();
    file.replace(R"("positions")", R"("full":"1000","positions")");
    file.replace(R"("id":"reports")", R"("id":"papers")");
    TeamSheet then(file);
    then.quarter(kQuarters[1])
        .person(QStringLiteral("E1"), {}, QStringLiteral("80"), QStringLiteral("80"));
    const auto before = std::make_shared<ScoreSheet>(then.build());
    ASSERT_EQ(before->score(0).score, Rational(860));
    TeamSheet now;
    now.person(QStringLiteral("E1"), {}, QStringLiteral("90"), QStringLiteral("90"));
    const ScoreSheet sheet = now.build();
    ASSERT_EQ(sheet.score(0).score, Rational(93));
    const DashboardFigures figures(sheet, {before});
    EXPECT_EQ(figures.person(0).score, Rational(179, 2));
    EXPECT_EQ(figures.person(0).rates[0], Rational(17, 20));
    EXPECT_EQ(figures.person(0).rates[1], Rational(1)) << "the earlier version has no such thing";
    EXPECT_EQ(figures.of({}).indicators[1].people, 1);
    const OtherFigures other = otherFigures(sheet, *before, DashboardFigures(*before), {});
    EXPECT_EQ(other.team.mean, Rational(86));
    EXPECT_EQ(other.scores[0], Rational(86));
    EXPECT_FALSE(other.team.indicators[1].meanRate);
}

TEST(OtherFigures, AreTheSamePeoplesOfTheOtherPeriod)
{
    const ThreeQuarters quarters(11);
    const ScoreSheet& then = *quarters.earlier[1];
    const DashboardFigures figuresThen(then);
    const OtherFigures other = otherFigures(quarters.sheet, then, figuresThen, {});
    ASSERT_TRUE(other.isOfSamePeople());
    EXPECT_EQ(other.team.mean, figuresThen.of({}).mean);
    ASSERT_EQ(other.team.indicators.size(), quarters.sheet.scheme().indicators().size());
    int known = 0;
    for (int row = 0; row < quarters.sheet.size(); ++row) {
        const int there = then.rowOf(quarters.sheet.appraisal(row).employee);
        const auto& score = other.scores[static_cast<std::size_t>(row)];
        const bool isThere = there >= 0 && then.score(there).takesPart();
        EXPECT_EQ(score.has_value(), isThere);
        if (isThere) {
            EXPECT_EQ(*score, then.score(there).score);
        }
        known += isThere ? 1 : 0;
    }
    EXPECT_GT(known, 3);
}

TEST(RangeExplanation, RedoesEveryFigure)
{
    const ThreeQuarters quarters(13);
    const DashboardFigures figures(quarters.sheet, quarters.earlier);
    const TeamFigures team = figures.of({});
    const RangeExplanation explanation(quarters.sheet, quarters.earlier, {});
    const int person = team.ranking.front();
    const int node = quarters.sheet.scheme().indicators().front();
    const auto redo = [](const Explained& explained) {
        for (const Step* step : stepsWithFormula(explained.steps)) {
            const auto value = redone(*step);
            ASSERT_TRUE(value) << step->formula.toStdString();
            EXPECT_EQ(value->toString(), step->result) << step->formula.toStdString();
        }
    };
    for (const Explained& explained : {explanation.mean(),
                                       explanation.completion(),
                                       explanation.grade(0),
                                       explanation.indicator(node),
                                       explanation.person(person),
                                       explanation.rate(person, node)})
        redo(explained);
    const auto rounded = [](const std::optional<Rational>& number) {
        return number->rounded(2, RoundingMode::HalfUp).toString();
    };
    EXPECT_EQ(explanation.mean().steps[0].result, rounded(team.mean));
    EXPECT_EQ(explanation.mean().steps[1].result, rounded(team.change()));
    EXPECT_EQ(explanation.person(person).steps[0].result, rounded(figures.person(person).score));
    EXPECT_EQ(explanation.rate(person, node).steps[0].result,
              figures.person(person).rates[0]->toString());
    EXPECT_EQ(explanation.grade(0).steps[0].result, QString::number(team.grades[0].people));
    EXPECT_EQ(explanation.completion().steps[0].result, QString::number(team.results));
    EXPECT_EQ(explanation.help().steps[0].result, QString::number(team.needHelp));
    EXPECT_EQ(explanation.indicator(node).steps[0].result, rounded(team.indicators[0].lost));
}

} // namespace plumbline::testing
