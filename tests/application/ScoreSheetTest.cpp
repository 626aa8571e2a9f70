// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ScoreSheet.h"

#include "tests/support/SheetBuilder.h"

#include <gtest/gtest.h>

#include <random>

namespace plumbline::testing {

namespace {

/// A scheme of two positions with the given grades.
QByteArray schemeWith(const QByteArray& grades)
{
    return R"({"format":"plumbline-scheme/1","id":"s","period":"quarter",
"positions":["customer-service","technical-support"],
"root":{"children":[
 {"id":"csat","weight":"60","grading":{"method":"attainment","better":"higher","target":"100"}},
 {"id":"care","weight":"40","missing":"exclude","grading":{"method":"points"}}]},
"adjustments":[{"id":"praise","min":"0","max":"5"}],
"rounding":{"score":0}, "grades":)"
        + grades + "}";
}

class ScoreSheetGrades : public ::testing::TestWithParam<const char*>
{
protected:
    /// Every rank and grade as kept against a whole evaluation of the same inputs.
    static void expectAgreement(const ScoreSheet& sheet)
    {
        std::vector<PersonInput> inputs;
        for (int row = 0; row < sheet.size(); ++row)
            inputs.push_back(sheet.input(row));
        const EvaluationResult whole = evaluate(sheet.scheme(), sheet.period(), inputs);
        for (int row = 0; row < sheet.size(); ++row) {
            const PersonResult& person = whole.people[static_cast<std::size_t>(row)];
            ASSERT_EQ(sheet.rank(row), person.rank) << "row " << row;
            ASSERT_EQ(sheet.rankOf(row), person.rankOf) << "row " << row;
            ASSERT_EQ(sheet.grade(row), person.grade) << "row " << row;
            ASSERT_EQ(sheet.score(row).isComplete(), person.score.isComplete());
            ASSERT_TRUE(sheet.score(row).score == person.score.score);
        }
    }
};

} // namespace

TEST_P(ScoreSheetGrades, AgreeWithTheEngineAfterEveryRandomEdit)
{
    std::mt19937 random(20260401);
    const auto below = [&](int bound) {
        return static_cast<int>(random() % static_cast<unsigned>(bound));
    };
    for (const int people : {1, 2, 7, 23}) {
        ScoreSheet sheet = SheetBuilder(schemeWith(GetParam())).people(people).teams(2).build();
        const std::vector<CellSpec> cells{cellOf(sheet, QStringLiteral("csat")),
                                          cellOf(sheet, QStringLiteral("care"))};
        for (int edit = 0; edit < 120; ++edit) {
            const int row = below(people);
            const CellSpec& cell = cells[static_cast<std::size_t>(below(2))];
            const QString text = below(6) == 0 ? QString() : QString::number(88 + below(6));
            ASSERT_TRUE(sheet.put(row, cell, aCell(sheet, row, cell, text)));
            expectAgreement(sheet);
            if (HasFatalFailure())
                return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    EveryKind,
    ScoreSheetGrades,
    ::testing::Values(
        R"({"bands":[{"grade":"A","from":"91"},{"grade":"B","from":"89"},{"grade":"C"}]})",
        R"({"quota":[{"grade":"A","percent":"20"},{"grade":"B","percent":"50"},{"grade":"C"}]})",
        R"({"quota":[{"grade":"A","percent":"25"},{"grade":"B","percent":"50"},{"grade":"C"}],"ties":"down","within":"team"})",
        R"({"quota":[{"grade":"A","percent":"33.3"},{"grade":"B","percent":"66.7"},{"grade":"C"}],"seats":"down","within":"position"})",
        R"({"quota":[{"grade":"A","percent":"0"},{"grade":"B","percent":"99.5"},{"grade":"C"}],"seats":"down","ties":"down"})"));

namespace {

/// Three people under the desk's scheme.
ScoreSheet aSheet()
{
    return SheetBuilder(aSchemeFile()).people(3).teams(1).build();
}

void type(ScoreSheet& sheet, int row, const QString& node, const QString& text)
{
    const CellSpec cell = cellOf(sheet, node);
    ASSERT_TRUE(sheet.put(row, cell, aCell(sheet, row, cell, text)));
}

} // namespace

TEST(ScoreSheet, ScoresAsOneTypes)
{
    ScoreSheet sheet = aSheet();
    EXPECT_FALSE(sheet.score(0).isComplete());
    EXPECT_EQ(sheet.rank(0), 0);
    EXPECT_EQ(sheet.rankOf(0), 0);
    type(sheet, 0, QStringLiteral("csat"), QStringLiteral("90"));
    type(sheet, 0, QStringLiteral("teamwork"), QStringLiteral("80"));
    EXPECT_EQ(sheet.score(0).score.toString(), QStringLiteral("91"));
    EXPECT_EQ(sheet.rank(0), 1);
    EXPECT_EQ(sheet.grade(0), 0);
    type(sheet, 0, QStringLiteral("csat"), QString());
    EXPECT_FALSE(sheet.score(0).isComplete());
    EXPECT_EQ(sheet.rankOf(0), 0);
}

TEST(ScoreSheet, KeepsCellsApartWhileTheyComeAndGo)
{
    ScoreSheet sheet = aSheet();
    for (int row = 0; row < 3; ++row) {
        type(sheet, row, QStringLiteral("csat"), QString::number(90 + row));
        type(sheet, row, QStringLiteral("teamwork"), QString::number(70 + row));
    }
    type(sheet, 0, QStringLiteral("csat"), QString());
    type(sheet, 1, QStringLiteral("teamwork"), QString());
    EXPECT_EQ(sheet.data().cells.size(), 4U);
    EXPECT_EQ(sheet.text(0, valueOf(QStringLiteral("csat"))), QString());
    EXPECT_EQ(sheet.text(0, valueOf(QStringLiteral("teamwork"))), QStringLiteral("70"));
    EXPECT_EQ(sheet.text(1, valueOf(QStringLiteral("csat"))), QStringLiteral("91"));
    EXPECT_EQ(sheet.text(2, valueOf(QStringLiteral("csat"))), QStringLiteral("92"));
    EXPECT_EQ(sheet.text(2, valueOf(QStringLiteral("teamwork"))), QStringLiteral("72"));
    EXPECT_EQ(sheet.stored(2, valueOf(QStringLiteral("csat")))->enteredBy, QStringLiteral("clerk"));
    EXPECT_EQ(sheet.stored(0, valueOf(QStringLiteral("csat"))), nullptr);
}

TEST(ScoreSheet, RefusesABadValueAndKeepsTheOld)
{
    ScoreSheet sheet = aSheet();
    type(sheet, 0, QStringLiteral("csat"), QStringLiteral("90"));
    const CellSpec cell = cellOf(sheet, QStringLiteral("csat"));
    EXPECT_FALSE(sheet.put(0, cell, aCell(sheet, 0, cell, QStringLiteral("945"))));
    EXPECT_EQ(sheet.text(0, cell.key), QStringLiteral("90"));
    EXPECT_FALSE(sheet.normalized(cell, u"945"));
    EXPECT_EQ(*sheet.normalized(cell, u" 94.50"), QStringLiteral("94.5"));
}

TEST(ScoreSheet, MeansAreExactOverCompletePeople)
{
    ScoreSheet sheet = aSheet();
    for (int row = 0; row < 3; ++row)
        type(sheet, row, QStringLiteral("csat"), QStringLiteral("4500/%1").arg(47 + row));
    type(sheet, 0, QStringLiteral("teamwork"), QStringLiteral("80"));
    type(sheet, 1, QStringLiteral("teamwork"), QStringLiteral("90"));
    const int csat = sheet.scheme().nodeIndex(QStringLiteral("csat"));
    EXPECT_TRUE(sheet.meanRate(csat, std::nullopt)
                == (Rational(45, 47) + Rational(45, 48)) / Rational(2));
    EXPECT_TRUE(sheet.meanRate(csat, TeamId(QStringLiteral("team-0"))) == Rational(45, 47));
    EXPECT_TRUE(sheet.meanScore(TeamId(QStringLiteral("team-0"))) == sheet.score(0).score);
    EXPECT_EQ(sheet.meanScore(TeamId(QStringLiteral("no-such"))), std::nullopt);
    type(sheet, 1, QStringLiteral("teamwork"), QString());
    EXPECT_TRUE(sheet.meanRate(csat, std::nullopt) == Rational(45, 47)) << "follows the edit";
}

TEST(ScoreSheet, ExplainsByTheSameEngine)
{
    ScoreSheet sheet = aSheet();
    for (int row = 0; row < 2; ++row) {
        type(sheet, row, QStringLiteral("csat"), QString::number(90 + row));
        type(sheet, row, QStringLiteral("teamwork"), QStringLiteral("80"));
    }
    const Step step = sheet.explanation(0);
    EXPECT_EQ(step.kind, StepKind::Person);
    EXPECT_EQ(step.result, sheet.score(0).score.toString());
    const auto rank = std::find_if(step.steps.begin(), step.steps.end(), [](const Step& one) {
        return one.kind == StepKind::Rank;
    });
    ASSERT_NE(rank, step.steps.end());
    EXPECT_EQ(rank->result, QStringLiteral("2"));
    EXPECT_EQ(sheet.evaluation().people.at(0).rank, 2);
    type(sheet, 0, QStringLiteral("csat"), QStringLiteral("99"));
    EXPECT_EQ(sheet.evaluation().people.at(0).rank, 1) << "made anew after a put";
}

TEST(ScoreSheet, KnowsThePeriodBeforeAndTheNotes)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(2).data();
    const EmployeeId second = data.appraisals[1].employee;
    data.previousCells = {
        {second, valueOf(QStringLiteral("csat")), QStringLiteral("88")},
        {EmployeeId(QStringLiteral("gone")), valueOf(QStringLiteral("csat")), QStringLiteral("1")}};
    data.notes = {{second, QStringLiteral("csat"), QStringLiteral("Recorded"), {}, {}}};
    ScoreSheet sheet = *ScoreSheet::build(data);
    EXPECT_EQ(sheet.previousText(1, valueOf(QStringLiteral("csat"))), QStringLiteral("88"));
    EXPECT_EQ(sheet.previousText(0, valueOf(QStringLiteral("csat"))), QString());
    EXPECT_EQ(sheet.note(1, QStringLiteral("csat")), QStringLiteral("Recorded"));
    sheet.putNote(1, QStringLiteral("csat"), QStringLiteral("Heard again"));
    sheet.putNote(0, QStringLiteral("teamwork"), QStringLiteral("New"));
    EXPECT_EQ(sheet.note(1, QStringLiteral("csat")), QStringLiteral("Heard again"));
    EXPECT_EQ(sheet.note(0, QStringLiteral("teamwork")), QStringLiteral("New"));
    EXPECT_EQ(sheet.rowOf(second), 1);
    EXPECT_EQ(sheet.rowOf(EmployeeId(QStringLiteral("gone"))), -1);
}

TEST(ScoreSheet, RefusesStoredCellsWithoutAPlace)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(1).data();
    data.cells = {{data.appraisals[0].employee,
                   valueOf(QStringLiteral("speed")),
                   QStringLiteral("1"),
                   {},
                   {},
                   {}}};
    const auto sheet = ScoreSheet::build(data);
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().code, ErrorCode::DamagedFile);
}

} // namespace plumbline::testing
