// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

#include <QtCore/QDir>

namespace plumbline::testing {
namespace {

const QString kServiceCycle = QStringLiteral("customer-service-quarterly/2026Q4");
const QString kPaidCycle = QStringLiteral("service-satisfaction-monthly/2026-12");

class ImportCommand : public SampleCompany
{
protected:
    [[nodiscard]] Outcome
    importKind(const QString& kind, const QByteArray& table, const QStringList& options = {}) const
    {
        put(file("table.csv"), table);
        return run(QStringList{QStringLiteral("import"), kind, file("table.csv")} + options);
    }
};

TEST_F(ImportCommand, TakesEmployees)
{
    const QString kind = QStringLiteral("employees");
    const QByteArray table = "id,name,position,team,joined\n"
                             "E2001,New One,customer-service,support,2026-10-01\n"
                             "E2002,,customer-service,support,2026-10-01\n"
                             "E2003,Other,customer-service,support,soon\n";
    EXPECT_EQ(importKind(kind, table).status, 2);
    const Outcome dry = importKind(kind, table, {QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.status, 1);
    EXPECT_EQ(dry.json()["taken"], 1);
    EXPECT_EQ(dry.json()["stored"], false);
    const Outcome taken = importKind(kind, table, {QStringLiteral("--take-good")});
    EXPECT_EQ(taken.status, 1);
    EXPECT_EQ(taken.json()["taken"], 1);
    EXPECT_EQ(taken.json()["refused"][0]["column"], "name");
    EXPECT_EQ(taken.json()["refused"][1]["column"], "joined");
    const Outcome again = importKind(kind, table, {QStringLiteral("--take-good")});
    EXPECT_EQ(again.json()["taken"], 0);
    EXPECT_EQ(again.json()["alreadyThere"], 1);
}

TEST_F(ImportCommand, TakesTargetsAboveZero)
{
    const QString kind = QStringLiteral("targets");
    const QStringList cycle{QStringLiteral("--cycle"), kServiceCycle};
    const Outcome refused = importKind(kind, "id,csat\nE1016,90\nE1017,0\n", cycle);
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.json()["refused"][0]["row"], 3);
    const Outcome taken = importKind(kind, "id,csat\nE1016,90\nE1017,91.5\n", cycle);
    EXPECT_EQ(taken.status, 0) << taken.error.toStdString();
    EXPECT_EQ(taken.json()["taken"], 2);
    EXPECT_EQ(importKind(kind, "id,csat\nE1016,90\n").status, 2) << "which cycle?";
}

TEST_F(ImportCommand, TakesAmounts)
{
    ASSERT_EQ(run({QStringLiteral("cycle"),
                   QStringLiteral("open"),
                   QStringLiteral("service-satisfaction-monthly"),
                   QStringLiteral("2026-12")})
                  .status,
              0);
    const QString kind = QStringLiteral("amounts");
    const QByteArray table = "id,base-pay,merit-base\nE1003,3000,2000.50\nE1004,abc,\n";
    const QStringList cycle{QStringLiteral("--cycle"), kPaidCycle};
    EXPECT_EQ(importKind(kind, table, cycle).status, 2);
    const Outcome taken =
        importKind(kind, table, cycle + QStringList{QStringLiteral("--take-good")});
    EXPECT_EQ(taken.status, 1);
    EXPECT_EQ(taken.json()["taken"], 1);
    EXPECT_EQ(taken.json()["refused"][0]["column"], "base-pay");
}

TEST_F(ImportCommand, RefusesAFolderAndAnUnknownKind)
{
    const Outcome folder = run({QStringLiteral("import"),
                                QStringLiteral("values"),
                                QDir::tempPath(),
                                QStringLiteral("--cycle"),
                                kTeamCycle});
    EXPECT_EQ(folder.status, 5);
    EXPECT_TRUE(folder.error.contains("is a folder")) << folder.error.toStdString();
    EXPECT_EQ(importKind(QStringLiteral("wages"), "id\n").status, 2);
}

TEST_F(ImportCommand, SpeaksChinese)
{
    put(file("table.csv"), "id,csat\nE1003,945\n");
    const Outcome refused = testing::run(onDatabase({QStringLiteral("import"),
                                                     QStringLiteral("values"),
                                                     file("table.csv"),
                                                     QStringLiteral("--cycle"),
                                                     kTeamCycle}),
                                         {},
                                         QStringLiteral("zh_CN.UTF-8"));
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(
        QString::fromUtf8(refused.out).contains(QStringLiteral("第 2 行，csat：945 不在 0 到 100")))
        << refused.out.toStdString();
    EXPECT_TRUE(QString::fromUtf8(refused.error).contains(QStringLiteral("1 行被拒绝")));
}

} // namespace
} // namespace plumbline::testing
