// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several periods together, and two sides beside each other: every figure read from the cards.
#include "application/dashboard/OtherFigures.h"
#include "tests/ui/dashboard/DashboardTest.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/HeatMapModel.h"
#include "ui/dashboard/LineChart.h"
#include "ui/dashboard/SpreadChart.h"

namespace plumbline::testing {

class DashboardRange : public DashboardTest
{
protected:
    void pick(const char* box, const QString& data)
    {
        auto& picker = find<QComboBox>(box);
        const int place = picker.findData(data);
        ASSERT_GE(place, 0) << box << ": " << data.toStdString();
        picker.setFocus();
        picker.setCurrentIndex(place);
        Q_EMIT picker.activated(place);
        settle(1);
    }

    [[nodiscard]] std::shared_ptr<const ScoreSheet> sheetOf(const char16_t* key)
    {
        std::shared_ptr<const ScoreSheet> found;
        desk.ask<std::shared_ptr<const ScoreSheet>>(
            &page,
            [key = *CycleKey::parse(key)](const Access& access) {
                return loadSheet(access, key)
                    .and_then([](SheetData&& data) { return ScoreSheet::build(std::move(data)); })
                    .map([](ScoreSheet&& sheet) -> std::shared_ptr<const ScoreSheet> {
                        return std::make_shared<ScoreSheet>(std::move(sheet));
                    });
            },
            [&found](const Result<std::shared_ptr<const ScoreSheet>>& sheet) { found = *sheet; });
        settle();
        return found;
    }

    [[nodiscard]] EarlierSheets twoBefore()
    {
        return {sheetOf(u"team-quarterly/2026Q1"), sheetOf(u"team-quarterly/2026Q2")};
    }

    [[nodiscard]] QString digits(const std::optional<Rational>& score)
    {
        const RoundingPlan& rounding = sheet().scheme().document().rounding;
        return score->toFixed(rounding.score, rounding.mode);
    }

    [[nodiscard]] QString signedDigits(const std::optional<Rational>& change)
    {
        const QString text = digits(change).replace(QLatin1Char('-'), QChar(0x2212));
        return change->sign() > 0 ? QLatin1Char('+') + text : text;
    }

    [[nodiscard]] QString otherOf(const char* card)
    {
        return find<QWidget>(card).findChild<QLabel*>(QStringLiteral("other"))->text();
    }
};

TEST_F(DashboardRange, WhoIsBehindCountsEveryPeriodBesideTheLast)
{
    constexpr int kOverRange = 2;
    openSample();
    const auto headingOf = [this](int column) {
        return find<QTableView>("teamsTable")
            .model()
            ->headerData(column, Qt::Horizontal)
            .toString();
    };
    EXPECT_EQ(headingOf(kOverRange), QStringLiteral("Missing values"));
    pick("since", QStringLiteral("2026Q1"));
    EXPECT_EQ(headingOf(kOverRange), QStringLiteral("All periods"));
    const TeamFigures team = DashboardFigures(sheet(), twoBefore()).of({});
    const auto& teams = *find<QTableView>("teamsTable").model();
    ASSERT_GT(teams.rowCount(), 0);
    int complete = 0;
    int expected = 0;
    for (int row = 0; row < teams.rowCount(); ++row) {
        const QModelIndex cell = teams.index(row, kOverRange);
        const QStringList counts = cell.data().toString().split(QStringLiteral(" / "));
        complete += counts[0].toInt();
        expected += counts[1].toInt();
        int inPeriods = 0;
        const QStringList lines = cell.data(Qt::ToolTipRole).toString().split(QLatin1Char('\n'));
        EXPECT_LE(lines.size(), 3);
        for (const QString& line : lines)
            inPeriods +=
                line.section(QStringLiteral(": "), 1).section(QLatin1Char('/'), 0, 0).toInt();
        EXPECT_EQ(inPeriods, counts[0].toInt()) << "the periods, added up";
    }
    EXPECT_EQ(complete, team.results);
    EXPECT_EQ(expected, team.expected);
}

TEST_F(DashboardRange, EveryCardShowsTheResultsOfAllItsPeriods)
{
    openSample();
    pick("since", QStringLiteral("2026Q1"));
    const DashboardFigures figures(sheet(), twoBefore());
    const TeamFigures team = figures.of({});
    ASSERT_GT(team.results, team.people);
    EXPECT_EQ(figureOf("meanCard"), digits(team.mean));
    EXPECT_EQ(figureOf("completionCard"),
              QStringLiteral("%1 of %2").arg(team.results).arg(team.expected));
    EXPECT_EQ(figureOf("helpCard"), QString::number(team.needHelp));
    const auto& ranking = *find<QTableView>("rankingTable").model();
    ASSERT_EQ(ranking.rowCount(), team.people);
    for (int row = 0; row < ranking.rowCount(); ++row) {
        const PersonFigure& person = figures.person(team.ranking[static_cast<std::size_t>(row)]);
        EXPECT_EQ(ranking.index(row, 0).data().toString(), QString::number(person.rank));
        EXPECT_EQ(ranking.index(row, 4).data().toString(), digits(person.score));
        EXPECT_EQ(ranking.index(row, 6).data().toString().split(QLatin1Char(' ')).size(),
                  static_cast<qsizetype>(person.grades.size()));
    }
    const auto& heat = static_cast<const HeatMapModel&>(*find<QTableView>("heatMap").model());
    for (int row = 0; row < heat.rowCount(); ++row) {
        const PersonFigure& person = figures.person(heat.person(row));
        for (int column = 1; column < heat.columnCount(); ++column) {
            const auto& rate = person.rates[static_cast<std::size_t>(column - 1)];
            EXPECT_EQ(heat.index(row, column).data().toString(),
                      rate ? BoardText::rate(*rate) : BoardText::missing());
        }
    }
    for (const GradeFigure& grade : team.grades)
        EXPECT_EQ(find<BarChart>("gradesChart")
                      .picture()
                      .bars[static_cast<std::size_t>(grade.grade)]
                      .figure,
                  QString::number(grade.people));
    const auto& profile = find<BarChart>("profileChart").picture().bars;
    for (std::size_t index = 0; index < profile.size(); ++index)
        EXPECT_EQ(profile[index].figure,
                  BoardText::rate(*figures.person(*team.lowest).rates[index]));
}

TEST_F(DashboardRange, AddsUpWhatEachScorerGave)
{
    openSample();
    const auto values = [this] {
        auto& picture = find<SpreadChart>("strictnessChart").picture();
        int sum = 0;
        for (const SpreadRow& row : picture.rows)
            sum += row.tip.section(QStringLiteral("Values "), 1)
                       .section(QLatin1Char(','), 0, 0)
                       .toInt();
        return sum;
    };
    const int alone = values();
    ASSERT_GT(alone, 0);
    pick("since", QStringLiteral("2026Q1"));
    EXPECT_GT(values(), 2 * alone);
}

TEST_F(DashboardRange, ExplainsAMeanOverThePeriods)
{
    openSample();
    pick("since", QStringLiteral("2026Q2"));
    const DashboardFigures figures(sheet(), {sheetOf(u"team-quarterly/2026Q2")});
    auto& card = find<QWidget>("meanCard");
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    settle();
    ASSERT_NE(explainer.window(), nullptr);
    const Explained& explained = explainer.window()->shown();
    EXPECT_EQ(explained.steps.front().result,
              figures.of({}).mean->rounded(2, RoundingMode::HalfUp).toString());
    EXPECT_EQ(explained.steps.front().steps.front().steps.size(), 2U) << "one a period";
}

TEST_F(DashboardRange, LaysTwoPeriodsBesideEachOther)
{
    openSample();
    pick("compare", QStringLiteral("period 2026Q2"));
    const auto then = sheetOf(u"team-quarterly/2026Q2");
    const DashboardFigures figuresThen(*then);
    const OtherFigures other = otherFigures(sheet(), *then, figuresThen, {});
    const DashboardFigures figures(sheet());
    const TeamFigures team = figures.of({});
    EXPECT_EQ(otherOf("meanCard"),
              QStringLiteral("2026Q2: %1, difference %2")
                  .arg(digits(other.team.mean), signedDigits(*team.mean - *other.team.mean)));
    const auto& bars = find<BarChart>("dragChart").picture().bars;
    ASSERT_FALSE(bars.empty());
    for (const Bar& bar : bars) {
        const auto figure = std::ranges::find_if(other.team.indicators, [&](const auto& one) {
            return sheet().scheme().node(one.node).name(QStringLiteral("en")) == bar.name;
        });
        ASSERT_NE(figure, other.team.indicators.end());
        EXPECT_EQ(bar.otherFigure, digits(figure->lost));
    }
    const auto& grades = find<BarChart>("gradesChart").picture();
    EXPECT_EQ(grades.otherName, QStringLiteral("2026Q2"));
    for (const GradeFigure& grade : other.team.grades)
        EXPECT_EQ(grades.bars[static_cast<std::size_t>(grade.grade)].otherFigure,
                  QString::number(grade.people));
    const auto& ranking = *find<QTableView>("rankingTable").model();
    ASSERT_EQ(ranking.columnCount(), 9);
    EXPECT_EQ(ranking.headerData(7, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("2026Q2"));
    for (int row = 0; row < ranking.rowCount(); ++row) {
        const int person = team.ranking[static_cast<std::size_t>(row)];
        const auto& score = other.scores[static_cast<std::size_t>(person)];
        EXPECT_EQ(ranking.index(row, 7).data().toString(),
                  score ? digits(score) : BoardText::missing());
        if (score) {
            EXPECT_EQ(ranking.index(row, 8).data().toString(),
                      signedDigits(*figures.person(person).score - *score));
        }
    }
    pick("compare", QString());
    EXPECT_EQ(ranking.columnCount(), 7);
    EXPECT_TRUE(find<BarChart>("dragChart").picture().otherName.isEmpty());
}

TEST_F(DashboardRange, TakesBackWhatItCannotRead)
{
    openSample();
    for (Cycle& one : m_files.opened->contents.cycles) {
        if (one.key == *CycleKey::parse(u"team-quarterly/2026Q1"))
            one.schemeVersion = 99; // There is no such version.
    }
    const QString alone = figureOf("meanCard");
    const QSignalSpy told(&desk, &Desk::told);
    for (const char* box : {"since", "compare"}) {
        const QString period = QLatin1String(box) == QLatin1String("since")
            ? QStringLiteral("2026Q1")
            : QStringLiteral("period 2026Q1");
        for (int turn = 1; turn <= 2; ++turn) {
            const auto before = told.size();
            pick(box, period);
            settle(1);
            EXPECT_GT(told.size(), before) << box << ", each time it is asked for: " << turn;
            EXPECT_EQ(find<QComboBox>(box).currentIndex(), 0) << box;
            EXPECT_EQ(figureOf("meanCard"), alone) << "not half a range";
            EXPECT_TRUE(otherOf("meanCard").isEmpty());
        }
    }
    pick("since", QStringLiteral("2026Q2"));
    const DashboardFigures figures(sheet(), {sheetOf(u"team-quarterly/2026Q2")});
    EXPECT_EQ(figureOf("meanCard"), digits(figures.of({}).mean)) << "the others are there still";
}

TEST_F(DashboardRange, OffersNoTeamThatIsEverybodyBesideEverybody)
{
    openSample();
    auto& compare = find<QComboBox>("compare");
    int below = 0;
    for (const Team& team : sheet().data().teams) {
        const int people = DashboardFigures(sheet()).of({team.id, std::nullopt}).people;
        const bool isOffered = compare.findData(QStringLiteral("team ") + team.id.text()) >= 0;
        EXPECT_EQ(isOffered, people > 0 && people < sheet().size()) << team.id.text().toStdString();
        below += isOffered ? 1 : 0;
    }
    ASSERT_GT(below, 1);
    const TeamId one = *sheet().appraisal(0).team;
    chooseTeam(one.text());
    for (const Team& team : sheet().data().teams) {
        const int people = DashboardFigures(sheet()).of({team.id, std::nullopt}).people;
        if (people == sheet().size()) {
            EXPECT_GE(compare.findData(QStringLiteral("team ") + team.id.text()), 0)
                << "beside one team everybody's is something to compare with";
        }
    }
}

TEST_F(DashboardRange, LaysTwoTeamsBesideEachOther)
{
    openSample();
    const TeamId one = *sheet().appraisal(0).team;
    std::optional<TeamId> two;
    for (int row = 0; row < sheet().size(); ++row) {
        if (sheet().appraisal(row).team && sheet().appraisal(row).team != one)
            two = sheet().appraisal(row).team;
    }
    ASSERT_TRUE(two);
    chooseTeam(one.text());
    EXPECT_LT(find<QComboBox>("compare").findData(QStringLiteral("team ") + one.text()), 0)
        << "not with itself";
    pick("compare", QStringLiteral("team ") + two->text());
    const DashboardFigures figures(sheet());
    const TeamFigures own = figures.of({one, std::nullopt});
    const TeamFigures other = figures.of({two, std::nullopt});
    EXPECT_EQ(figureOf("meanCard"), digits(own.mean));
    EXPECT_TRUE(otherOf("meanCard").contains(digits(other.mean)));
    EXPECT_TRUE(otherOf("helpCard").endsWith(QString::number(other.needHelp)));
    const auto& lines = find<LineChart>("trendChart").picture().lines;
    ASSERT_GE(lines.size(), 2U);
    EXPECT_EQ(*lines[1].values.back(), BoardText::approximate(*other.mean));
    const auto& profile = find<BarChart>("profileChart").picture().bars;
    for (std::size_t index = 0; index < profile.size(); ++index) {
        if (other.complete >= 3) {
            EXPECT_EQ(profile[index].otherFigure,
                      BoardText::rate(*other.indicators[index].meanRate));
        }
    }
}

TEST_F(DashboardRange, ComparesWithAsManyPeriods)
{
    openSample();
    desk.chooseCycle(*CycleKey::parse(u"team-quarterly/2026Q4"));
    settle(1);
    pick("since", QStringLiteral("2026Q3"));
    pick("compare", QStringLiteral("period 2026Q2"));
    const auto then = sheetOf(u"team-quarterly/2026Q2");
    const DashboardFigures figuresThen(*then, {sheetOf(u"team-quarterly/2026Q1")});
    EXPECT_TRUE(
        otherOf("meanCard")
            .startsWith(QStringLiteral("2026Q1–2026Q2: ") + digits(figuresThen.of({}).mean)));
}

TEST_F(DashboardRange, ExplainsBothSidesAndHowFarTheyAreApart)
{
    openSample();
    pick("compare", QStringLiteral("period 2026Q2"));
    const auto then = sheetOf(u"team-quarterly/2026Q2");
    const Rational mean = *sheet().meanScore(std::nullopt);
    const Rational meanThen = *then->meanScore(std::nullopt);
    auto& card = find<QWidget>("meanCard");
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(explainer.window()->shown().steps.back().result, (mean - meanThen).toString());

    auto& ranking = find<QTableView>("rankingTable");
    const int person = DashboardFigures(sheet()).of({}).ranking.front();
    const int there = then->rowOf(sheet().appraisal(person).employee);
    ASSERT_GE(there, 0);
    ranking.setFocus();
    ranking.setCurrentIndex(ranking.model()->index(0, 8));
    QTest::keyClick(&ranking, Qt::Key_Return);
    EXPECT_EQ(explainer.window()->shown().steps.back().result,
              (sheet().score(person).score - then->score(there).score).toString());

    auto& bars = find<BarChart>("dragChart");
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_F4);
    const std::vector<Step>& steps = explainer.window()->shown().steps;
    ASSERT_EQ(steps.size(), 3U) << "own, the other's, the difference";
    EXPECT_EQ(steps.back().result,
              (*Rational::parse(steps.back().inputs[0].value)
               - *Rational::parse(steps.back().inputs[1].value))
                  .toString());
}

TEST_F(DashboardRange, LetsGoOfWhatWasReadWhenRecordsChange)
{
    openSample();
    pick("since", QStringLiteral("2026Q1"));
    const QString mean = figureOf("meanCard");
    Q_EMIT desk.recordsChanged();
    settle(1);
    settle(1);
    EXPECT_EQ(figureOf("meanCard"), mean) << "read anew, and the range is kept";
    EXPECT_EQ(find<QComboBox>("since").currentData().toString(), QStringLiteral("2026Q1"));
}

TEST_F(DashboardRange, GoesToAnotherSchemeAndPeriod)
{
    openSample();
    pick("period", QStringLiteral("2026Q1"));
    EXPECT_EQ(desk.currentCycle(), *CycleKey::parse(u"team-quarterly/2026Q1"));
    pick("scheme", QStringLiteral("customer-service-quarterly"));
    EXPECT_EQ(desk.currentCycle(), *CycleKey::parse(u"customer-service-quarterly/2026Q1"));
    EXPECT_EQ(find<QComboBox>("scheme").currentData().toString(),
              QStringLiteral("customer-service-quarterly"));
    EXPECT_EQ(find<QComboBox>("since").count(), 1) << "nothing earlier";
}

} // namespace plumbline::testing
