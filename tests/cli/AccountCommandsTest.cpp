// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

#include <QtCore/QDir>

namespace plumbline::testing {

namespace {

const QByteArray kSecret = "a plumb line\n";

} // namespace

/// A file that IT sets up by scripts: passwords come by standard input, which is descriptor 0.
class AccountCommands : public SampleCompany
{
protected:
    [[nodiscard]] Outcome asRoot(const QStringList& command, const QByteArray& password) const
    {
        return testing::run(onDatabase(QStringList{QStringLiteral("--as"),
                                                   QStringLiteral("root"),
                                                   QStringLiteral("--password-fd"),
                                                   QStringLiteral("0")}
                                       + command),
                            password);
    }

    [[nodiscard]] Outcome makeRoot() const
    {
        return testing::run(onDatabase({QStringLiteral("account"),
                                        QStringLiteral("add"),
                                        QStringLiteral("root"),
                                        QStringLiteral("--role"),
                                        QStringLiteral("administrator"),
                                        QStringLiteral("--role"),
                                        QStringLiteral("hr"),
                                        QStringLiteral("--new-password-fd"),
                                        QStringLiteral("0")}),
                            kSecret);
    }
};

TEST_F(AccountCommands, FilesWithoutAccountsNeedNoName)
{
    EXPECT_EQ(run({QStringLiteral("cycle"), QStringLiteral("list")}).status, 0);
}

TEST_F(AccountCommands, AskForANameAndItsPasswordFromTheFirstAdministratorOn)
{
    ASSERT_EQ(makeRoot().status, 0);
    const QStringList list{QStringLiteral("cycle"), QStringLiteral("list")};
    EXPECT_EQ(run(list).status, 3);
    EXPECT_EQ(asRoot(list, "something else\n").status, 3);
    EXPECT_EQ(asRoot(list, kSecret).status, 0);
    EXPECT_EQ(asRoot(list, "a plumb line\r\n").status, 0) << "a line's end of another system";
}

TEST_F(AccountCommands, AddListAndCloseAccounts)
{
    ASSERT_EQ(makeRoot().status, 0);
    const Outcome added = asRoot({QStringLiteral("account"),
                                  QStringLiteral("add"),
                                  QStringLiteral("lin"),
                                  QStringLiteral("--role"),
                                  QStringLiteral("employee"),
                                  QStringLiteral("--person"),
                                  QStringLiteral("E1004")},
                                 kSecret);
    ASSERT_EQ(added.status, 0) << added.error.toStdString();
    EXPECT_TRUE(added.out.contains("-")) << "the proposed password is told";
    ASSERT_EQ(
        asRoot({QStringLiteral("account"), QStringLiteral("close"), QStringLiteral("lin")}, kSecret)
            .status,
        0);
    const auto listed =
        asRoot({QStringLiteral("--json"), QStringLiteral("account"), QStringLiteral("list")},
               kSecret)
            .json();
    ASSERT_EQ(listed.at("accounts").size(), 2U);
    EXPECT_EQ(listed.at("accounts")[0].at("name"), "lin");
    EXPECT_EQ(listed.at("accounts")[0].at("person"), "E1004");
    EXPECT_EQ(listed.at("accounts")[0].at("closed"), true);
}

TEST_F(AccountCommands, KeepTheLastAdministratorAndWaitAfterFiveFailures)
{
    ASSERT_EQ(makeRoot().status, 0);
    EXPECT_EQ(asRoot({QStringLiteral("account"), QStringLiteral("close"), QStringLiteral("root")},
                     kSecret)
                  .status,
              3);
    for (int time = 0; time < 5; ++time)
        EXPECT_EQ(
            asRoot({QStringLiteral("account"), QStringLiteral("list")}, "wrong line\n").status, 3);
    const Outcome waiting = asRoot({QStringLiteral("account"), QStringLiteral("list")}, kSecret);
    EXPECT_EQ(waiting.status, 3) << "the failures are kept in the file";
    EXPECT_TRUE(waiting.error.contains("seconds")) << waiting.error.toStdString();
}

TEST_F(AccountCommands, RefuseWhatTheRoleMayNot)
{
    ASSERT_EQ(makeRoot().status, 0);
    ASSERT_EQ(asRoot({QStringLiteral("account"),
                      QStringLiteral("roles"),
                      QStringLiteral("root"),
                      QStringLiteral("--role"),
                      QStringLiteral("administrator")},
                     kSecret)
                  .status,
              0);
    const Outcome refused =
        asRoot({QStringLiteral("cycle"), QStringLiteral("advance"), kTeamCycle}, kSecret);
    EXPECT_EQ(refused.status, 3) << refused.error.toStdString();
    const Outcome scored =
        asRoot({QStringLiteral("--json"), QStringLiteral("score"), kTeamCycle}, kSecret);
    EXPECT_TRUE(scored.json().at("people").empty()) << "an administrator sees no scores";
}

TEST_F(AccountCommands, LeaveNoPasswordInTheFile)
{
    ASSERT_EQ(makeRoot().status, 0);
    ASSERT_EQ(asRoot({QStringLiteral("account"), QStringLiteral("list")}, "wrong line\n").status,
              3);
    const QFileInfoList files =
        QFileInfo(database()).dir().entryInfoList(QDir::Files | QDir::Hidden);
    ASSERT_FALSE(files.isEmpty());
    for (const QFileInfo& one : files) {
        const QByteArray bytes = contents(one.filePath());
        EXPECT_FALSE(bytes.contains("a plumb line")) << one.fileName().toStdString();
        EXPECT_FALSE(bytes.contains("wrong line")) << one.fileName().toStdString();
    }
}

TEST(SampleAccounts, SignInByThePasswordThatInitTells)
{
    QTemporaryDir folder;
    const QStringList database{QStringLiteral("--db"), folder.filePath(QStringLiteral("s.plumb"))};
    const Outcome made =
        testing::run(database + QStringList{QStringLiteral("init"), QStringLiteral("--sample")});
    ASSERT_EQ(made.status, 0) << made.error.toStdString();
    EXPECT_TRUE(made.out.contains("try-plumbline"));
    for (const char* name :
         {"admin", "hr", "manager", "planner", "reviewer", "employee", "finance", "auditor"}) {
        const Outcome listed = testing::run(database
                                                + QStringList{QStringLiteral("--as"),
                                                              QString::fromLatin1(name),
                                                              QStringLiteral("--password-fd"),
                                                              QStringLiteral("0"),
                                                              QStringLiteral("cycle"),
                                                              QStringLiteral("list")},
                                            "try-plumbline\n");
        EXPECT_EQ(listed.status, 0) << name << listed.error.toStdString();
    }
}

} // namespace plumbline::testing
