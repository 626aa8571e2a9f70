// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"

#include <QtCore/QTemporaryDir>

namespace plumbline::testing {
namespace {

TEST(SchemeList, ShowsTheLibraryWithoutADatabase)
{
    const Outcome list =
        run({QStringLiteral("--json"), QStringLiteral("scheme"), QStringLiteral("list")});
    EXPECT_EQ(list.status, 0);
    const nlohmann::json schemes = list.json()["schemes"];
    ASSERT_EQ(schemes.size(), 20U);
    EXPECT_EQ(schemes[0]["id"], "team-quarterly");
    EXPECT_EQ(schemes[0]["period"], "quarter");
    EXPECT_EQ(schemes[0]["positions"].size(), 3U);
    EXPECT_EQ(schemes[0]["name"]["zh_CN"].get<std::string>().empty(), false);
}

TEST(SchemeExport, GivesWhatValidates)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.json"));
    const QStringList scheme{QStringLiteral("scheme")};
    const Outcome exported =
        run(scheme + QStringList{QStringLiteral("export"), QStringLiteral("churn-control"), file});
    EXPECT_EQ(exported.status, 0) << exported.error.toStdString();
    EXPECT_EQ(run(scheme + QStringList{QStringLiteral("validate"), file}).status, 0);
    const Outcome printed =
        run(scheme + QStringList{QStringLiteral("export"), QStringLiteral("churn-control")});
    EXPECT_EQ(printed.out, contents(file));
    EXPECT_EQ(run(scheme + QStringList{QStringLiteral("export"), QStringLiteral("none")}).status,
              2);
}

TEST(SchemeValidate, SaysWhereAndWhy)
{
    const QStringList call{QStringLiteral("scheme"),
                           QStringLiteral("validate"),
                           QStringLiteral("-"),
                           QStringLiteral("--json")};
    const Outcome refused = run(call, R"({"format":"plumbline-scheme/1","id":"a","period":"month",
"positions":["agent"],"root":{"children":[{"id":"x","weight":"90","grading":{"method":"points"}}]}})");
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.out, QByteArray());
    EXPECT_EQ(refused.errorJson()["error"]["code"], "weights-total");
    EXPECT_EQ(refused.errorJson()["error"]["at"], "/root");
}

TEST(Calls, ThatMakeNoSenseAreRefusedInOneLine)
{
    for (const QStringList& call :
         {QStringList{QStringLiteral("bogus")},
          QStringList{QStringLiteral("evaluate")},
          QStringList{QStringLiteral("evaluate"), QStringLiteral("a"), QStringLiteral("b")},
          QStringList{QStringLiteral("evaluate"), QStringLiteral("--loud"), QStringLiteral("a")},
          QStringList{QStringLiteral("cycle"), QStringLiteral("list")},
          QStringList{QStringLiteral("score"), QStringLiteral("x")}}) {
        const Outcome refused = run(call);
        EXPECT_EQ(refused.status, 2) << call.join(u' ').toStdString();
        EXPECT_EQ(refused.out, QByteArray());
        EXPECT_EQ(refused.error.count('\n'), 1) << refused.error.toStdString();
    }
}

TEST(Calls, ForHelpListEveryCommand)
{
    const Outcome help = run({QStringLiteral("--help")});
    EXPECT_EQ(help.status, 0);
    for (const char* command : {"evaluate",
                                "scheme import",
                                "init",
                                "import",
                                "cycle advance",
                                "score",
                                "report",
                                "backup",
                                "restore"})
        EXPECT_TRUE(help.out.contains(command)) << command;
}

} // namespace
} // namespace plumbline::testing
