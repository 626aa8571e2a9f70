// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"
#include "tests/support/Places.h"

#include <QtCore/QDir>

namespace plumbline::testing {
namespace {

class CompanyCommands : public SampleCompany
{
};

TEST_F(CompanyCommands, InitRefusesToOverwrite)
{
    const QByteArray before = contents(database());
    const Outcome again = run({QStringLiteral("init")});
    EXPECT_EQ(again.status, 2);
    EXPECT_EQ(again.errorJson()["error"]["code"], "already-exists");
    EXPECT_EQ(contents(database()), before);
}

TEST_F(CompanyCommands, ListsCyclesNewestFirst)
{
    const nlohmann::json cycles =
        run({QStringLiteral("cycle"), QStringLiteral("list")}).json()["cycles"];
    ASSERT_EQ(cycles.size(), 16U);
    EXPECT_EQ(cycles[0]["period"], "2026Q4");
    EXPECT_EQ(cycles[0]["stage"], "collecting");
    EXPECT_EQ(cycles[0]["complete"], cycles[0]["people"]) << "the ledger leaves nothing open";
    EXPECT_LT(cycles[1]["complete"].get<int>(), cycles[1]["people"].get<int>());
    EXPECT_EQ(cycles[15]["period"], "2026Q1");
    EXPECT_EQ(cycles[15]["stage"], "closed");
}

TEST_F(CompanyCommands, LateValuesCompleteTheRunningQuarter)
{
    const QByteArray late = contents(
        projectPath(QStringLiteral("resources/sample/values-team-quarterly-2026Q4-late.csv")));
    const Outcome imported = import(late);
    EXPECT_EQ(imported.status, 0) << imported.error.toStdString();
    EXPECT_TRUE(imported.json()["stored"].get<bool>());
    for (const nlohmann::json& person : score()["people"])
        EXPECT_EQ(person["status"], "complete");
    const Outcome closed = run({QStringLiteral("cycle"), QStringLiteral("advance"), kTeamCycle});
    EXPECT_EQ(closed.json()["stage"], "closed");
    EXPECT_EQ(import(late).errorJson()["error"]["code"], "cycle-closed");
}

TEST_F(CompanyCommands, ScoringAgainGivesTheSameDocument)
{
    const nlohmann::json document = score();
    EXPECT_EQ(document["format"], "plumbline-result/1");
    EXPECT_EQ(document["scheme"], "team-quarterly");
    EXPECT_EQ(score(), document);
}

TEST_F(CompanyCommands, AnExplainedCycleSaysWhoEnteredWhat)
{
    const nlohmann::json document =
        run({QStringLiteral("score"), kTeamCycle, QStringLiteral("--explain")}).json();
    EXPECT_EQ(document["schemeVersion"], 1);
    ASSERT_FALSE(document["entered"].empty());
    for (const nlohmann::json& entered : document["entered"]) {
        EXPECT_FALSE(entered["value"].get<std::string>().empty());
        EXPECT_FALSE(entered["by"].get<std::string>().empty());
        EXPECT_NE(entered["cell"].get<std::string>().find('/'), std::string::npos);
        EXPECT_EQ(entered["at"].get<std::string>().back(), 'Z');
    }
    EXPECT_FALSE(score().contains("entered")) << "only with --explain";
}

TEST_F(CompanyCommands, OneRefusedRowKeepsAllOut)
{
    const nlohmann::json before = score();
    const Outcome refused = import("id,csat\nE1003,91\nE1004,945\n");
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.json()["refused"][0]["row"], 3);
    EXPECT_EQ(refused.json()["refused"][0]["column"], "csat");
    EXPECT_EQ(refused.json()["stored"], false);
    EXPECT_EQ(score(), before);
}

TEST_F(CompanyCommands, TakeGoodLeavesTheRefusedOut)
{
    const Outcome taken = import("id,csat\nE1003,91\nE1004,945\n", {QStringLiteral("--take-good")});
    EXPECT_EQ(taken.status, 1);
    EXPECT_EQ(taken.json()["taken"], 1);
    EXPECT_EQ(taken.json()["stored"], true);
}

TEST_F(CompanyCommands, DryRunChangesNothing)
{
    const nlohmann::json before = score();
    const Outcome dry = import("id,csat\nE1003,11\n", {QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.status, 0);
    EXPECT_EQ(dry.json()["stored"], false);
    EXPECT_EQ(score(), before);
}

TEST_F(CompanyCommands, BadTablesAreRefusedAndChangeNothing)
{
    const nlohmann::json before = score();
    for (const QByteArray& table :
         {QByteArray(),
          QByteArray("PK\x03\x04"),
          QByteArray("id,csat\nE1003,\"9"),
          QByteArray("id,colour\nE1003,red\n"),
          QByteArray("id,csat\nE1003,=1+1\n"),
          QByteArray("id,csat\nE9999,91\n"),
          QByteArray("id,csat\nE1003,91\nE1003,92\n"),
          QByteArray("id" + QByteArray(",x").repeated(10'001) + "\nE1003\n")}) {
        const Outcome refused = import(table);
        EXPECT_EQ(refused.status, 2) << table.left(40).toStdString();
        EXPECT_EQ(refused.error.count('\n'), 1) << refused.error.toStdString();
    }
    EXPECT_EQ(score(), before);
}

TEST_F(CompanyCommands, BackupsRestore)
{
    const nlohmann::json before = score();
    EXPECT_EQ(run({QStringLiteral("backup"), file("backup.plumb")}).status, 0);
    EXPECT_EQ(import("id,csat\nE1003,11\n").status, 0);
    EXPECT_NE(score(), before);
    EXPECT_EQ(run({QStringLiteral("restore"), file("backup.plumb")}).status, 0);
    EXPECT_EQ(score(), before);
}

TEST_F(CompanyCommands, ReportsAreOneFileAPersonOrOneForAll)
{
    const QString cycle = QStringLiteral("customer-service-quarterly/2026Q3");
    const Outcome each = run({QStringLiteral("report"),
                              cycle,
                              QStringLiteral("--out"),
                              file("each"),
                              QStringLiteral("--employee"),
                              QStringLiteral("E1016"),
                              QStringLiteral("--language"),
                              QStringLiteral("en")});
    EXPECT_EQ(each.status, 0) << each.error.toStdString();
    const QString pdf =
        file("each") + QStringLiteral("/E1016-customer-service-quarterly-2026Q3.pdf");
    EXPECT_TRUE(contents(pdf).startsWith("%PDF"));
    const Outcome all = run({QStringLiteral("report"),
                             cycle,
                             QStringLiteral("--out"),
                             file("all"),
                             QStringLiteral("--combined")});
    EXPECT_EQ(all.status, 0) << all.error.toStdString();
    EXPECT_EQ(QDir(file("all")).entryList(QDir::Files).size(), 1);
    const Outcome unknown = run({QStringLiteral("report"),
                                 cycle,
                                 QStringLiteral("--out"),
                                 file("no"),
                                 QStringLiteral("--employee"),
                                 QStringLiteral("E1003")});
    EXPECT_EQ(unknown.status, 2);
}

TEST_F(CompanyCommands, ReportsHaveTheSizeAndTheNamesThatAreAskedFor)
{
    const QStringList report{QStringLiteral("report"),
                             QStringLiteral("customer-service-quarterly/2026Q3"),
                             QStringLiteral("--out"),
                             file("asked"),
                             QStringLiteral("--employee"),
                             QStringLiteral("E1016")};
    const Outcome asked = run(report
                              + QStringList{QStringLiteral("--page-size"),
                                            QStringLiteral("letter"),
                                            QStringLiteral("--appendix"),
                                            QStringLiteral("--names"),
                                            QStringLiteral("{period} {id}")});
    EXPECT_EQ(asked.status, 0) << asked.error.toStdString();
    const QByteArray pdf = contents(file("asked") + QStringLiteral("/2026Q3 E1016.pdf"));
    EXPECT_TRUE(pdf.contains("/MediaBox[0 0 612 792]"));
    EXPECT_TRUE(pdf.contains("/Outlines")) << "the appendix has a bookmark";
    for (const auto& [option, value] : {std::pair{"--page-size", "a3"},
                                        std::pair{"--names", "{period}"},
                                        std::pair{"--names", "{id}/x"}}) {
        const Outcome refused =
            run(report + QStringList{QLatin1String(option), QLatin1String(value)});
        EXPECT_EQ(refused.status, 2) << option << ' ' << value;
        EXPECT_EQ(refused.errorJson()["error"]["code"], "bad-value");
    }
}

TEST_F(CompanyCommands, ACycleClosesOnlyWhenToldToWithoutValues)
{
    const QStringList advance{QStringLiteral("cycle"), QStringLiteral("advance"), kTeamCycle};
    EXPECT_EQ(run(advance).errorJson()["error"]["code"], "incomplete");
    const Outcome closed = run(advance + QStringList{QStringLiteral("--even-incomplete")});
    EXPECT_EQ(closed.status, 0);
    EXPECT_EQ(closed.json()["stage"], "closed");
    EXPECT_EQ(run(advance).errorJson()["error"]["code"], "cycle-closed");
}

TEST_F(CompanyCommands, ReportsForATeamInALanguage)
{
    const QStringList report{
        QStringLiteral("report"), kTeamCycle, QStringLiteral("--out"), file("reports")};
    const QStringList team{QStringLiteral("--team"), QStringLiteral("support")};
    const Outcome french =
        run(report + team + QStringList{QStringLiteral("--language"), QStringLiteral("fr")});
    EXPECT_EQ(french.status, 2);
    EXPECT_FALSE(QFile::exists(file("reports")));
    const Outcome written =
        run(report + team + QStringList{QStringLiteral("--language"), QStringLiteral("zh_TW")});
    EXPECT_EQ(written.status, 0) << written.error.toStdString();
    const auto files = QDir(file("reports")).entryList(QDir::Files);
    EXPECT_GT(files.size(), 1);
    EXPECT_EQ(written.json()["reports"], files.size());
    EXPECT_EQ(run(report + QStringList{QStringLiteral("--team"), QStringLiteral("no")}).status, 2);
}

TEST_F(CompanyCommands, OpensACycleFromTheLibrary)
{
    const Outcome opened = run({QStringLiteral("cycle"),
                                QStringLiteral("open"),
                                QStringLiteral("customer-service-monthly"),
                                QStringLiteral("2026-10")});
    EXPECT_EQ(opened.status, 0) << opened.error.toStdString();
    EXPECT_EQ(opened.json()["id"], "customer-service-monthly/2026-10");
    EXPECT_GT(opened.json()["people"].get<int>(), 0);
    const Outcome quarter = run({QStringLiteral("cycle"),
                                 QStringLiteral("open"),
                                 QStringLiteral("customer-service-monthly"),
                                 QStringLiteral("2026Q3")});
    EXPECT_EQ(quarter.status, 2);
}

TEST_F(CompanyCommands, SayWhenTheFileIsNoCompany)
{
    put(database(), "this is not a database at all, but long enough to be looked at twice");
    EXPECT_EQ(run({QStringLiteral("cycle"), QStringLiteral("list")}).status, 2);
    QFile::remove(database());
    const Outcome missing = run({QStringLiteral("cycle"), QStringLiteral("list")});
    EXPECT_NE(missing.status, 0);
    EXPECT_FALSE(QFile::exists(database())) << "a mistyped path makes no file";
}

TEST(Sample, IsTheSameWheneverItIsMade)
{
    const QTemporaryDir folder;
    QByteArray first;
    for (const QString& name : {QStringLiteral("a.plumb"), QStringLiteral("b.plumb")}) {
        const QStringList db{
            QStringLiteral("--json"), QStringLiteral("--db"), folder.filePath(name)};
        ASSERT_EQ(run(db
                      + QStringList{QStringLiteral("init"),
                                    QStringLiteral("--sample"),
                                    QStringLiteral("--without-accounts")})
                      .status,
                  0);
        const Outcome result = run(db + QStringList{QStringLiteral("score"), kTeamCycle});
        ASSERT_EQ(result.status, 0);
        if (first.isEmpty())
            first = result.out;
        EXPECT_EQ(result.out, first);
    }
}

} // namespace
} // namespace plumbline::testing
