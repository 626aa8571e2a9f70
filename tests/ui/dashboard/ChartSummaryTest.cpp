// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartSummary.h"

#include "tests/application/dashboard/TeamSheet.h"
#include "ui/dashboard/BoardSummary.h"

namespace plumbline::testing {

namespace {

Bar bar(const char* name, double length, const char* figure)
{
    Bar made;
    made.name = QLatin1String(name);
    made.length = length;
    made.figure = QLatin1String(figure);
    return made;
}

BarPicture threeBars()
{
    BarPicture picture;
    picture.bars = {
        bar("Speed", 2.5, "2.50"), bar("Care", 12.3, "12.30"), bar("Tidy", 2.5, "2.50")};
    picture.nothing = QStringLiteral("Nothing yet.");
    return picture;
}

/// A board over a sheet that lives as long.
struct BoardOf
{
    explicit BoardOf(const TeamSheet& made)
        : sheet(made.build())
        , figures(sheet)
    {
        board.sheet = &sheet;
        board.figures = &figures;
        show({});
    }

    void show(const DashboardFilter& filter)
    {
        board.filter = filter;
        board.team = figures.of(filter);
    }

    ScoreSheet sheet;
    DashboardFigures figures;
    Board board;
};

} // namespace

TEST(ChartSummary, NamesHighestAndAllTheLowestBars)
{
    EXPECT_EQ(
        ChartSummary::bars(threeBars()),
        QStringLiteral("Bar chart, 3 bars. Highest: Care with 12.30. Lowest: Speed, Tidy with "
                       "2.50."));
}

TEST(ChartSummary, SaysWhatToExpectWithoutBars)
{
    BarPicture picture = threeBars();
    picture.bars.clear();
    EXPECT_EQ(ChartSummary::bars(picture), QStringLiteral("Nothing yet."));
}

TEST(ChartSummary, SaysThatAllBarsAreTheSame)
{
    BarPicture picture = threeBars();
    picture.bars.erase(picture.bars.begin() + 1);
    EXPECT_TRUE(ChartSummary::bars(picture).endsWith(QStringLiteral("All have 2.50.")));
}

TEST(ChartSummary, NamesWhatIsAboveTheGuidelineAndASmallSample)
{
    BarPicture picture = threeBars();
    picture.guideName = QStringLiteral("Guideline");
    for (Bar& one : picture.bars)
        one.guide = 2.5;
    picture.isSmallSample = true;
    EXPECT_TRUE(ChartSummary::bars(picture).endsWith(
        QStringLiteral("Guideline: above it Care. Small sample.")));
}

TEST(ChartSummary, NamesWhatDiffersMostFromTheOtherSide)
{
    BarPicture picture = threeBars();
    picture.otherName = QStringLiteral("2026Q2");
    picture.bars[0].other = 4.0;
    picture.bars[0].otherFigure = QStringLiteral("4.00");
    picture.bars[1].other = 12.0;
    picture.bars[1].otherFigure = QStringLiteral("12.00");
    picture.isOtherSmall = true;
    EXPECT_TRUE(ChartSummary::bars(picture).endsWith(
        QStringLiteral("Against 2026Q2, Speed differs most: 2.50 against 4.00. 2026Q2 is a small "
                       "sample.")));
}

TEST(ChartSummary, FollowsALineFromItsFirstToItsLastResult)
{
    LinePicture picture;
    picture.periods = QStringList{
        QStringLiteral("Q1"), QStringLiteral("Q2"), QStringLiteral("Q3"), QStringLiteral("Q4")};
    Line line;
    line.title = QStringLiteral("Mean");
    line.values = {80.0, std::nullopt, 91.0, 90.0};
    line.figures = {
        QStringLiteral("80.00"), QString(), QStringLiteral("91.00"), QStringLiteral("90.00")};
    line.isSmall = {true, false, false, false};
    line.change = QStringLiteral("Up by 10.00");
    picture.lines.push_back(line);
    EXPECT_EQ(ChartSummary::lines(picture),
              QStringLiteral("Line chart over 4 periods. Mean: from 80.00 in Q1 to 90.00 in Q4. Up "
                             "by 10.00. Highest: 91.00 in Q3. Lowest: 80.00 in Q1. 1 periods "
                             "without a result. 1 periods with a small sample."));
}

TEST(ChartSummary, SaysOfALineWithOnePointWhereItIs)
{
    LinePicture picture;
    picture.nothing = QStringLiteral("Nothing yet.");
    picture.periods = QStringList{QStringLiteral("Q1"), QStringLiteral("Q2")};
    Line line;
    line.title = QStringLiteral("Mean");
    line.values = {std::nullopt, 90.0};
    line.figures = {QString(), QStringLiteral("90.00")};
    picture.lines.push_back(line);
    EXPECT_TRUE(ChartSummary::lines(picture).endsWith(QStringLiteral("Mean: 90.00 in Q2.")));
    picture.lines[0].values = {std::nullopt, std::nullopt};
    EXPECT_EQ(ChartSummary::lines(picture), QStringLiteral("Nothing yet."));
}

TEST(ChartSummary, NamesTheStrictestAndTheMildestScorer)
{
    SpreadPicture picture;
    picture.nothing = QStringLiteral("Nobody scores.");
    EXPECT_EQ(ChartSummary::spreads(picture), QStringLiteral("Nobody scores."));
    SpreadRow mild;
    mild.name = QStringLiteral("Ann");
    mild.figure = QStringLiteral("95.00 ± 2.00");
    mild.mean = 95.0;
    SpreadRow strict = mild;
    strict.name = QStringLiteral("Bo");
    strict.figure = QStringLiteral("70.00 ± 4.00");
    strict.mean = 70.0;
    strict.isSmall = true;
    picture.rows = {strict, mild};
    EXPECT_EQ(ChartSummary::spreads(picture),
              QStringLiteral("Highest: Ann with 95.00 ± 2.00. Lowest: Bo with 70.00 ± 4.00. Bo is "
                             "a small sample."));
}

TEST(BoardSummary, SaysHowManyWhoIsFirstAndLastAndWhoIsIncomplete)
{
    const BoardOf six(aQuarterOfSix());
    const Board& board = six.board;
    const auto name = [&](int row) { return six.sheet.appraisal(row).name; };
    const QString summary = BoardSummary::ranking(board);
    EXPECT_TRUE(summary.startsWith(QStringLiteral("List in order of score. 6 people. Highest: ")
                                   + name(*board.team.highest)))
        << qPrintable(summary);
    EXPECT_TRUE(summary.contains(QStringLiteral("Lowest: ") + name(*board.team.lowest)));
    EXPECT_TRUE(summary.endsWith(QStringLiteral("1 without a complete result.")));
}

TEST(BoardSummary, SaysThatAFewAreASmallSample)
{
    BoardOf six(aQuarterOfSix());
    six.show({TeamId(QStringLiteral("north")), {}});
    EXPECT_TRUE(BoardSummary::ranking(six.board).contains(QStringLiteral("Small sample")));
}

TEST(BoardSummary, NamesTheStrongestAndTheWeakestIndicator)
{
    const BoardOf six(aQuarterOfSix());
    const auto& indicators = six.board.team.indicators;
    const auto weakest =
        std::min_element(indicators.begin(), indicators.end(), [](auto& a, auto& b) {
            return *a.meanRate < *b.meanRate;
        });
    const QString name = six.sheet.scheme().node(weakest->node).name(QStringLiteral("en"));
    const QString summary = BoardSummary::heatMap(six.board);
    EXPECT_TRUE(summary.contains(QStringLiteral("Weakest: ") + name)) << qPrintable(summary);
}

} // namespace plumbline::testing
