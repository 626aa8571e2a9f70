// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/ImportEmployees.h"

#include "application/people/EmployeeRow.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

class ImportEmployees : public CompanyTest
{
protected:
    void SetUp() override { store.contents.teams = {aTeam(QStringLiteral("east"))}; }

    [[nodiscard]] Result<ImportReport> import(const QStringList& lines,
                                              ImportMode mode = ImportMode::AllOrNothing)
    {
        return importEmployees(access, aTable(lines), mode);
    }

    /// Row, column and reason of the only refusal; checks that nothing went in.
    [[nodiscard]] QString refusal(const QStringList& lines)
    {
        const std::vector<Employee> before = store.contents.employees;
        const auto report = import(lines);
        EXPECT_EQ(store.contents.employees, before);
        EXPECT_TRUE(store.contents.audit.empty());
        if (!report)
            return codeName(report.error().code);
        if (report->refused.size() != 1)
            return QStringLiteral("%1 refusals").arg(report->refused.size());
        const RefusedRow& row = report->refused.front();
        return QString::number(row.row) + QLatin1Char(' ') + row.column + QLatin1Char(' ')
            + QString::fromUtf8(row.reason.text);
    }

    [[nodiscard]] QString refusedRow(const QString& cells)
    {
        return refusal({QStringLiteral("id,name,position,team,leader,joined,left"), cells});
    }
};

} // namespace

TEST_F(ImportEmployees, TakesPeopleWithEverythingTheRowSays)
{
    const auto report = import({QStringLiteral("id,name,position,team,leader,joined,left"),
                                QStringLiteral("001,周玉兰,customer-service,east,,2024-01-08,"),
                                QStringLiteral("002,王思远,客户服务,EAST,001,2024/2/1,2026/5/31")});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->taken, 2);
    EXPECT_TRUE(report->isStored);
    Employee second =
        inTeam(aPerson(QStringLiteral("002"), QString::fromUtf8("王思远")), QStringLiteral("east"));
    second.joined = second.teams.front().from = second.positions.front().from = QDate(2024, 2, 1);
    second.left = QDate(2026, 5, 31);
    EXPECT_EQ(store.contents.employees.at(1), second);
    EXPECT_EQ(store.contents.teams.at(0).leader, EmployeeId(QStringLiteral("001")));
    EXPECT_EQ(auditActions().count(QStringLiteral("employee.added")), 2);
}

TEST_F(ImportEmployees, KnowsHeadingsInSimplifiedAndTraditional)
{
    ASSERT_TRUE(import({QStringLiteral("工号,姓名,岗位,团队,入职日期"),
                        QStringLiteral("E1,周,技术支持,east,2024-01-08")}));
    ASSERT_TRUE(import({QStringLiteral("員工編號,姓名,職位,團隊,到職日期"),
                        QStringLiteral("E2,王,customer-service,east,2024-01-08")}));
    ASSERT_EQ(store.contents.employees.size(), 2U);
    EXPECT_EQ(store.contents.employees.at(0).positions.front().to.text(),
              QStringLiteral("technical-support"));
    EXPECT_EQ(store.contents.employees.at(1).joined, QDate(2024, 1, 8));
}

TEST_F(ImportEmployees, TakesTheSameFileTwiceWithoutChange)
{
    const QStringList lines{QStringLiteral("id,name,position,team,joined"),
                            QStringLiteral("E1,Zhou,customer-service,east,2024-01-08")};
    ASSERT_TRUE(import(lines));
    const std::size_t entries = store.contents.audit.size();
    const auto again = import(lines);
    EXPECT_EQ(again->alreadyThere, 1);
    EXPECT_EQ(again->taken, 0);
    EXPECT_EQ(store.contents.audit.size(), entries);
}

TEST_F(ImportEmployees, MovesSomebodyKnownFromToday)
{
    employ({inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east"))});
    store.contents.teams.push_back(aTeam(QStringLiteral("west")));
    ASSERT_TRUE(import({QStringLiteral("id,name,team"), QStringLiteral("E1,,west")}));
    const Employee& person = store.contents.employees.at(0);
    ASSERT_EQ(person.teams.size(), 2U);
    EXPECT_EQ(person.teams.at(1).from, QDate(2026, 4, 8));
    EXPECT_EQ(person.name, QStringLiteral("Zhou")) << "an empty cell changes nothing";
}

TEST_F(ImportEmployees, MakesTheTeamsOfACompanyThatHasNone)
{
    store.contents.teams.clear();
    ASSERT_TRUE(import({QStringLiteral("id,name,team"),
                        QStringLiteral("E1,Zhou,客服一组"),
                        QStringLiteral("E2,Wang,客服一组")}));
    ASSERT_EQ(store.contents.teams.size(), 1U);
    EXPECT_EQ(store.contents.employees.at(1).teams.front().to, store.contents.teams.at(0).id);
    EXPECT_EQ(store.contents.employees.at(1).joined, QDate(2000, 1, 1)) << "long ago, if not said";
}

TEST_F(ImportEmployees, GivesATeamTheLeaderAllOthersName)
{
    ASSERT_TRUE(import({QStringLiteral("id,name,team,leader"),
                        QStringLiteral("E1,Head,,"),
                        QStringLiteral("E2,Zhou,east,E1"),
                        QStringLiteral("E3,Wang,east,E2"),
                        QStringLiteral("E4,Li,east,E2")}));
    EXPECT_EQ(store.contents.teams.at(0).leader, EmployeeId(QStringLiteral("E2")));
}

TEST_F(ImportEmployees, RefusesRowsWithRowColumnAndReason)
{
    EXPECT_EQ(refusedRow(QStringLiteral(",Zhou,,,,,")),
              QStringLiteral("2 id the staff number is missing"));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,,,,,,")), QStringLiteral("2 name the name is missing"));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,Zhou,astronaut,,,,")),
              QStringLiteral("2 position there is no position “%1”"));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,Zhou,,west,,,")),
              QStringLiteral("2 team there is no team “%1”"));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,Zhou,,,E9,,")),
              QStringLiteral("2 leader the leader %1 is neither in the company nor in the file"));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,Zhou,,,,2026-02-30,")),
              QStringLiteral("2 joined “%1” is not a date such as 2026-05-31"));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,Zhou,,,,2026-02-01,2026-01-01")),
              QStringLiteral("2  The last day of %1 (%2) lies before the day of joining."));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,=B2,,,,,")),
              QStringLiteral("2 name “%1” is a formula; put its result in its place"));
    EXPECT_EQ(refusedRow(QStringLiteral("E1,Zhou")),
              QStringLiteral("2  the row has %1 cells where the headings have %2"));
}

TEST_F(ImportEmployees, RefusesTheSamePersonTwiceAndAmbiguousTeams)
{
    EXPECT_EQ(
        refusal({QStringLiteral("id,name"), QStringLiteral("E1,Zhou"), QStringLiteral("E1,Wang")}),
        QStringLiteral("3 id %1 stands in row %2 already"));
    Team other = aTeam(QStringLiteral("2"));
    other.name = QStringLiteral("Service");
    store.contents.teams = {other, other};
    store.contents.teams.front().id = TeamId(QStringLiteral("1"));
    EXPECT_EQ(refusal({QStringLiteral("id,name,team"), QStringLiteral("E1,Zhou,service")}),
              QStringLiteral("2 team “%1” is the name of more than one team; give its id"));
}

TEST_F(ImportEmployees, RefusesTablesWithoutIdOrName)
{
    EXPECT_EQ(refusal({QStringLiteral("name"), QStringLiteral("Zhou")}),
              QStringLiteral("bad-file"));
    EXPECT_EQ(refusal({QStringLiteral("id"), QStringLiteral("E1")}), QStringLiteral("bad-file"));
    EXPECT_EQ(refusal({}), QStringLiteral("bad-file"));
}

TEST_F(ImportEmployees, TakesTheGoodOrNothing)
{
    const QStringList lines{QStringLiteral("id,name,team"),
                            QStringLiteral("E1,Zhou,west"),
                            QStringLiteral("E2,Wang,east")};
    EXPECT_FALSE(import(lines)->isStored);
    EXPECT_EQ(import(lines, ImportMode::DryRun)->taken, 1);
    EXPECT_TRUE(store.contents.employees.empty());
    const auto report = import(lines, ImportMode::TakeGood);
    EXPECT_EQ(report->taken, 1);
    EXPECT_EQ(store.contents.employees.at(0).id.text(), QStringLiteral("E2"));
}

TEST(ReadDate, KnowsTheWaysOfficesWriteIt)
{
    for (const char* text : {"2021-01-05",
                             "2021/1/5",
                             "2021.1.5",
                             "20210105",
                             "2021年1月5日",
                             "２０２１/1/5",
                             " 2021-01-05 ",
                             "2021-01-05 00:00:00",
                             "44201",
                             "44201.0"})
        EXPECT_EQ(readDate(QString::fromUtf8(text)), QDate(2021, 1, 5)) << text;
    for (const char* text : {"", "today", "2021-13-01", "5.1.21", "2021", "123456", "2021-1"})
        EXPECT_EQ(readDate(QString::fromUtf8(text)), std::nullopt) << text;
}

} // namespace plumbline::testing
