// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/Strictness.h"

#include "tests/support/SheetBuilder.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace plumbline::testing {

namespace {

const QString kMeasured = QStringLiteral("csat");
const QString kTyped = QStringLiteral("teamwork");

StoredCell aGiven(const QString& person, const QString& node, int value, const QString& by)
{
    return {EmployeeId(person), valueOf(node), QString::number(value), {}, by, {}};
}

StoredCell aMeasured(const QString& person, int value)
{
    StoredCell cell = aGiven(person, kMeasured, value, QStringLiteral("import"));
    cell.origin = CellOrigin::Measured;
    return cell;
}

QString personAt(int index)
{
    return QStringLiteral("E%1").arg(index + 1);
}

std::vector<int> everyRow(const ScoreSheet& sheet)
{
    std::vector<int> rows(static_cast<std::size_t>(sheet.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

const ScorerFigure* scorer(const std::vector<ScorerFigure>& figures, const QString& id)
{
    const auto found = std::ranges::find(figures, id, &ScorerFigure::id);
    return found == figures.end() ? nullptr : &*found;
}

/// Mean and variance the long way: Σ (x − mean)² / n.
void expectSpread(const RateSpread& spread, const std::vector<int>& percents)
{
    ASSERT_EQ(spread.count, static_cast<int>(percents.size()));
    EXPECT_EQ(spread.mean.has_value(), !percents.empty());
    if (percents.empty())
        return;
    int sum = 0;
    for (const int one : percents)
        sum += one;
    const Rational mean(sum, 100 * spread.count);
    EXPECT_EQ(*spread.mean, mean);
    Rational squares;
    for (const int one : percents)
        squares += (Rational(one, 100) - mean) * (Rational(one, 100) - mean);
    EXPECT_EQ(*spread.variance, squares / Rational(spread.count));
}

QByteArray withRaters()
{
    QByteArray file = aSchemeFile();
    return file.replace(R"("weight":"20","grading":{"method":"points"}})",
                        R"("weight":"20","grading":{"method":"raters","raters":[
{"id":"leader","weight":"60"},{"id":"lateral","weight":"40"}]}})");
}

} // namespace

/// Random sheets against sums kept by hand.
TEST(Strictness, SaysWhatASimpleCountSays)
{
    std::mt19937 random(20260101);
    std::uniform_int_distribution<int> percent(0, 100);
    std::uniform_int_distribution<int> whom(0, 2);
    for (int round = 0; round < 30; ++round) {
        constexpr int kPeople = 17;
        SheetData data = SheetBuilder(aSchemeFile()).people(kPeople).data();
        std::map<QString, std::vector<int>> given;
        std::map<QString, std::vector<int>> measured;
        for (int index = 0; index < kPeople; ++index) {
            const QString by = QStringLiteral("scorer%1").arg(whom(random));
            const int typed = percent(random);
            data.cells.push_back(aGiven(personAt(index), kTyped, typed, by));
            given[by].push_back(typed);
            const int service = percent(random);
            if (percent(random) < 80) {
                data.cells.push_back(aMeasured(personAt(index), service));
                measured[by].push_back(service);
            } else {
                data.cells.push_back(aGiven(personAt(index), kMeasured, service, by));
                given[by].push_back(service);
            }
        }
        const ScoreSheet sheet = *ScoreSheet::build(data);
        const auto figures = Strictness(sheet, {}).of(everyRow(sheet));
        ASSERT_EQ(figures.size(), given.size());
        for (const auto& [by, values] : given) {
            const ScorerFigure* figure = scorer(figures, by);
            ASSERT_TRUE(figure) << qPrintable(by);
            expectSpread(figure->given, values);
            expectSpread(figure->measured, measured[by]);
            if (figure->measured.mean) {
                EXPECT_EQ(*figure->difference(), *figure->given.mean - *figure->measured.mean);
            }
        }
    }
}

/// What somebody was measured at counts for who scored them in the same cycle alone.
TEST(Strictness, AddsEarlierCyclesEachWithItsOwnMeasures)
{
    SheetData then = SheetBuilder(aSchemeFile()).people(2).data();
    then.cells = {aGiven(personAt(0), kTyped, 40, QStringLiteral("wang")),
                  aMeasured(personAt(0), 50),
                  aGiven(personAt(1), kTyped, 60, QStringLiteral("li")),
                  aMeasured(personAt(1), 70)};
    SheetData now = SheetBuilder(aSchemeFile()).people(1).data();
    now.cells = {aGiven(personAt(0), kTyped, 80, QStringLiteral("li")), aMeasured(personAt(0), 90)};
    const ScoreSheet sheet = *ScoreSheet::build(now);
    const Strictness strictness(
        sheet, {}, {{std::make_shared<ScoreSheet>(*ScoreSheet::build(then)), {}}});
    const auto figures = strictness.of({0});
    ASSERT_EQ(figures.size(), 2U) << "who is in the last cycle no more is not looked at";
    expectSpread(scorer(figures, QStringLiteral("wang"))->given, {40});
    expectSpread(scorer(figures, QStringLiteral("wang"))->measured, {50});
    expectSpread(scorer(figures, QStringLiteral("li"))->given, {80});
    expectSpread(scorer(figures, QStringLiteral("li"))->measured, {90});
    EXPECT_EQ(strictness.given(*scorer(figures, QStringLiteral("wang")), {0}).size(), 1U);
}

TEST(Strictness, AddsWhatOneScorerGaveInEveryCycle)
{
    SheetData then = SheetBuilder(aSchemeFile()).people(2).data();
    SheetData now = SheetBuilder(aSchemeFile()).people(2).data();
    then.cells = {aGiven(personAt(1), kTyped, 40, QStringLiteral("wang")),
                  aMeasured(personAt(1), 50)};
    now.cells = {aGiven(personAt(1), kTyped, 70, QStringLiteral("Wang")),
                 aMeasured(personAt(1), 90)};
    const ScoreSheet sheet = *ScoreSheet::build(now);
    const auto figures =
        Strictness(sheet, {}, {{std::make_shared<ScoreSheet>(*ScoreSheet::build(then)), {}}})
            .of({0, 1});
    ASSERT_EQ(figures.size(), 1U);
    expectSpread(figures[0].given, {40, 70});
    expectSpread(figures[0].measured, {50, 90});
    EXPECT_EQ(figures[0].people, 1);
}

TEST(Strictness, LooksOnlyAtTheRowsAsked)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(2).data();
    for (int index = 0; index < 2; ++index)
        data.cells.push_back(aGiven(personAt(index), kTyped, 50 + index, QStringLiteral("wang")));
    const ScoreSheet sheet = *ScoreSheet::build(data);
    const auto figures = Strictness(sheet, {}).of({1});
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(*figures[0].given.mean, Rational(51, 100));
    EXPECT_TRUE(figures[0].isSmall());
}

/// What HR types in for a leader is the leader's.
TEST(Strictness, CountsForWhoseTaskItWas)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(3).teams(1).data();
    for (int index = 0; index < 3; ++index)
        data.cells.push_back(aGiven(personAt(index), kTyped, 80, QStringLiteral("hr")));
    const ScoreSheet sheet = *ScoreSheet::build(data);
    ScorerSight sight;
    Team team = aTeam(QStringLiteral("team-0"));
    team.leader = EmployeeId(QStringLiteral("E9"));
    sight.teams = {team};
    sight.tasks = {{kTyped, {}, {HolderKind::Leader}}};
    sight.names.insert(*team.leader, QStringLiteral("Gao"));
    const auto figures = Strictness(sheet, sight).of(everyRow(sheet));
    ASSERT_EQ(figures.size(), 2U);
    const ScorerFigure* leader = scorer(figures, QStringLiteral("E9"));
    ASSERT_TRUE(leader);
    EXPECT_EQ(leader->name, QStringLiteral("Gao"));
    EXPECT_EQ(leader->given.count, 2);
    EXPECT_EQ(scorer(figures, QStringLiteral("hr"))->given.count, 1) << "nobody leads there";
}

TEST(Strictness, PutsAllOthersTogetherWhereOneMayOnlySeeOneself)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(6).data();
    const QStringList by{QStringLiteral("me"),
                         QStringLiteral("wang"),
                         QStringLiteral("gao"),
                         QStringLiteral("ME"),
                         QStringLiteral("wu"),
                         QStringLiteral("wang")};
    for (int index = 0; index < 6; ++index)
        data.cells.push_back(aGiven(personAt(index), kTyped, 60 + index, by[index]));
    const ScoreSheet sheet = *ScoreSheet::build(data);
    ScorerSight sight;
    sight.isEverybody = false;
    sight.own = QStringLiteral("me");
    const auto figures = Strictness(sheet, sight).of(everyRow(sheet));
    ASSERT_EQ(figures.size(), 2U);
    EXPECT_TRUE(figures[0].isOwn);
    EXPECT_EQ(figures[0].given.count, 2);
    EXPECT_EQ(figures[1].kind, ScorerKind::AllOthers);
    EXPECT_EQ(figures[1].given.count, 4);
    EXPECT_TRUE(figures[1].id.isEmpty());
}

TEST(Strictness, TellsColleaguesMarksOnlyFromThreeOn)
{
    SheetData data = SheetBuilder(withRaters()).people(2).data();
    const auto mark = [&](int person, const QString& rater, const QString& marks) {
        data.cells.push_back({EmployeeId(personAt(person)),
                              valueOf(kTyped, rater),
                              marks,
                              {},
                              QStringLiteral("hr"),
                              {}});
    };
    mark(0, QStringLiteral("lateral"), QStringLiteral("80;90"));
    const ScoreSheet two = *ScoreSheet::build(data);
    const auto withheld = Strictness(two, {}).of(everyRow(two));
    ASSERT_EQ(withheld.size(), 1U);
    EXPECT_TRUE(withheld[0].isWithheld);
    EXPECT_FALSE(withheld[0].given.mean);
    mark(1, QStringLiteral("lateral"), QStringLiteral("70"));
    const ScoreSheet three = *ScoreSheet::build(data);
    const auto told = Strictness(three, {}).of(everyRow(three));
    EXPECT_FALSE(told[0].isWithheld);
    EXPECT_EQ(*told[0].given.mean, Rational(4, 5));
    EXPECT_EQ(*told[0].given.variance, Rational(2, 300));
}

} // namespace plumbline::testing
