// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/GradingGraphData.h"

#include "application/text/SchemeNames.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

SchemeNames someNames()
{
    return {*JsonSchemeFormat().read(aSchemeFile()), QStringLiteral("en")};
}

GradingGraphData graphFor(const Grading& grading)
{
    Indicator indicator;
    indicator.grading = grading;
    return graphOf(someNames(), indicator);
}

double pointsAt(const GradingGraphData& graph, double value)
{
    const auto& points = graph.lines.front().points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF& a = points[i - 1];
        const QPointF& b = points[i];
        if (value >= a.x() && value <= b.x())
            return a.y() + (b.y() - a.y()) * (value - a.x()) / (b.x() - a.x());
    }
    return -1.0;
}

TEST(GradingGraphData, RisesToTheCapOfAnAttainment)
{
    Attainment grading;
    grading.target = Decimal(80);
    const GradingGraphData graph = graphFor(grading);
    EXPECT_NEAR(pointsAt(graph, 40.0), 50.0, 1e-6);
    EXPECT_NEAR(pointsAt(graph, 90.0), 100.0, 1e-6);
    ASSERT_TRUE(graph.guideline);
    EXPECT_EQ(graph.guideline->text, QStringLiteral("80"));
}

TEST(GradingGraphData, FallsLinearlyWhereLowerIsBetter)
{
    Attainment grading;
    grading.better = Better::Lower;
    grading.shape = LowerShape::Linear;
    grading.target = Decimal(2);
    EXPECT_NEAR(pointsAt(graphFor(grading), 3.0), 50.0, 0.5);
}

TEST(GradingGraphData, DrawsALevelForEachBand)
{
    Bands grading;
    grading.bands = {
        {Decimal(95), Decimal(1)}, {Decimal(90), *Decimal::parse(u"0.8")}, {{}, Decimal(0)}};
    const GradingGraphData graph = graphFor(grading);
    ASSERT_EQ(graph.lines.size(), 3U);
    EXPECT_DOUBLE_EQ(graph.lines[1].points.front().y(), 80.0);
    EXPECT_DOUBLE_EQ(graph.lines[1].points.front().x(), 95.0);
    EXPECT_DOUBLE_EQ(graph.lines[1].points.back().x(), 90.0);
}

TEST(GradingGraphData, HoldsADeductionAtItsFloor)
{
    Deduction grading;
    grading.items = {{QStringLiteral("late"), {}, EachItem{Decimal(30), CountMode::Exact, {}}}};
    const GradingGraphData graph = graphFor(grading);
    EXPECT_NEAR(pointsAt(graph, 2.0), 40.0, 1e-6);
    EXPECT_NEAR(pointsAt(graph, 5.0), 0.0, 1e-6);
}

TEST(GradingGraphData, ShowsSharesOfRatersAsBars)
{
    Raters grading;
    grading.raters = {{QStringLiteral("self"), {}, Decimal(1)},
                      {QStringLiteral("leader"), {}, Decimal(3)}};
    const GradingGraphData graph = graphFor(grading);
    ASSERT_EQ(graph.bars.size(), 2U);
    EXPECT_EQ(graph.bars[1].text, QStringLiteral("75%"));
}

} // namespace

} // namespace plumbline::testing
