// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

namespace plumbline::testing {
namespace {

const QByteArray kCalls = "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,"
                          "Speed of answer in seconds,AvgTalkDuration,Satisfaction rating\n"
                          "ID1,E1003,2021-01-01,9:12:58,Contract,Y,Y,109,0:02:23,3\n"
                          "ID2,E1004,2021-01-01,9:12:58,Technical,Y,N,70,0:04:02,5\n"
                          "ID3,E1003,2021-01-02,10:00:00,Technical,N,N,,,\n";

class ImportRecords : public SampleCompany
{
protected:
    [[nodiscard]] Outcome
    importKind(const char* kind, const QByteArray& table, const QStringList& options = {}) const
    {
        put(file("table.csv"), table);
        return run(QStringList{QStringLiteral("import"), QLatin1String(kind), file("table.csv")}
                   + options);
    }
};

TEST_F(ImportRecords, FindsOutTheMapAndChangesNothingTheSecondTime)
{
    const Outcome taken = importKind("contact", kCalls);
    EXPECT_EQ(taken.status, 0) << taken.error.toStdString();
    EXPECT_EQ(taken.json()["read"], 3);
    EXPECT_EQ(taken.json()["taken"], 3);
    EXPECT_GT(taken.json()["run"], 0);
    const Outcome again = importKind("contact", kCalls);
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json()["taken"], 0);
    EXPECT_EQ(again.json()["alreadyThere"], 3);
    EXPECT_FALSE(again.json().contains("run"));
}

TEST_F(ImportRecords, ReadsByAMap)
{
    put(file("map.json"),
        R"({"format": "plumbline-map/1", "kind": "contact", "missing": ["", "?"],
            "fields": {"id": "A", "employee": "B", "opened": ["C", "D"],
                       "answered": {"column": "E", "yes": ["picked up"]}}})");
    const QStringList map{QStringLiteral("--map"), file("map.json")};
    const Outcome taken =
        importKind("contact",
                   "A;B;C;D;E\n1;E1003;2021-01-05;9:00;picked up\n2;E1003;2021-01-05;?;lost\n",
                   map);
    EXPECT_EQ(taken.status, 0) << taken.error.toStdString();
    EXPECT_EQ(taken.json()["taken"], 2);
    const Outcome measured = run({QStringLiteral("measure"),
                                  QStringLiteral("answer-rate"),
                                  QStringLiteral("--period"),
                                  QStringLiteral("2021Q1")});
    EXPECT_EQ(measured.json()["results"]["E1003"]["num"], "100") << measured.error.toStdString();
    const Outcome wrong = importKind("visit", "A\n1\n", map);
    EXPECT_EQ(wrong.status, 2);
    EXPECT_TRUE(wrong.error.contains("for the kind")) << wrong.error.toStdString();
}

TEST_F(ImportRecords, LeavesRefusedRowsOutOnlyWhenAsked)
{
    const QByteArray table = QByteArray(kCalls).replace("2021-01-02", "2021-02-30");
    const Outcome refused = importKind("contact", table);
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.json()["stored"], false);
    EXPECT_EQ(refused.json()["refused"][0]["row"], 4);
    EXPECT_EQ(refused.json()["refused"][0]["column"], "Date");
    const Outcome dry = importKind("contact", table, {QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.status, 1);
    EXPECT_EQ(dry.json()["taken"], 2);
    EXPECT_EQ(dry.json()["stored"], false);
    const Outcome good = importKind("contact", table, {QStringLiteral("--take-good")});
    EXPECT_EQ(good.status, 1);
    EXPECT_EQ(good.json()["taken"], 2);
    EXPECT_EQ(good.json()["stored"], true);
}

TEST_F(ImportRecords, CreatesEmployeesOnRequest)
{
    const QByteArray table = QByteArray(kCalls).replace("E1003", "Becky");
    const Outcome refused = importKind("contact", table);
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.json()["unknownEmployees"][0], "Becky");
    EXPECT_EQ(refused.json()["refusedRows"], 2);
    const Outcome taken = importKind("contact", table, {QStringLiteral("--create-employees")});
    EXPECT_EQ(taken.status, 0) << taken.error.toStdString();
    EXPECT_EQ(taken.json()["taken"], 3);
}

TEST_F(ImportRecords, ShowsChangedRecordsAndUpdatesThemOnRequest)
{
    EXPECT_EQ(importKind("contact", kCalls).status, 0);
    const QByteArray table = QByteArray(kCalls).replace("109", "110");
    const Outcome shown = importKind("contact", table);
    EXPECT_EQ(shown.status, 1);
    EXPECT_EQ(shown.json()["changedRows"], 1);
    EXPECT_EQ(shown.json()["taken"], 0);
    EXPECT_EQ(shown.json()["changed"][0]["id"], "ID1");
    EXPECT_EQ(shown.json()["changed"][0]["fields"][0]["field"], "waited");
    EXPECT_EQ(shown.json()["changed"][0]["fields"][0]["before"], "0:01:49");
    EXPECT_EQ(shown.json()["changed"][0]["fields"][0]["after"], "0:01:50");
    const Outcome updated = importKind("contact", table, {QStringLiteral("--update")});
    EXPECT_EQ(updated.status, 0);
    EXPECT_EQ(updated.json()["taken"], 1);
    EXPECT_EQ(importKind("contact", table).json()["alreadyThere"], 3);
}

TEST_F(ImportRecords, SaysWhichColumnIsMissing)
{
    const Outcome refused = importKind("contact", "Agent,Date\nE1003,2021-01-05\n");
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.error.contains("“id”")) << refused.error.toStdString();
}

TEST_F(ImportRecords, TakesEarlierResultsForTrends)
{
    const QStringList cycle{QStringLiteral("--cycle"), kTeamCycle};
    const QByteArray table =
        "id,period,score\nE1003,2024Q3,91.5\nE1003,2024Q4,88\nE1004,2024Q4,90\n";
    const Outcome taken = importKind("results", table, cycle);
    EXPECT_EQ(taken.status, 0) << taken.error.toStdString() << taken.out.toStdString();
    EXPECT_EQ(taken.json()["taken"], 3);
    const Outcome again = importKind("results", table, cycle);
    EXPECT_EQ(again.json()["alreadyThere"], 3);
    const Outcome other = importKind("results", "id,period,score\nE1003,2024Q4,70\n", cycle);
    EXPECT_EQ(other.status, 2);
    const Outcome scored = run({QStringLiteral("score"), QStringLiteral("team-quarterly/2024Q4")});
    EXPECT_EQ(scored.status, 0) << scored.error.toStdString();
    EXPECT_EQ(scored.json()["people"][0]["score"], "88.00");
    EXPECT_EQ(scored.json()["people"][0]["rank"], 2);
}

TEST_F(ImportRecords, SpeaksChinese)
{
    put(file("table.csv"), QByteArray(kCalls).replace("E1003", "Becky"));
    const Outcome refused = testing::run(
        onDatabase({QStringLiteral("import"), QStringLiteral("contact"), file("table.csv")}),
        {},
        QStringLiteral("zh_CN.UTF-8"));
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(QString::fromUtf8(refused.out).contains(QStringLiteral("没有员工“Becky”")))
        << refused.out.toStdString();
}

} // namespace
} // namespace plumbline::testing
