// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

#include <QtCore/QFileInfo>

namespace plumbline::testing {

/// Sealed backups by the command line. The recovery code comes by standard input.
class BackupCommands : public SampleCompany
{
protected:
    /// Sets backups up and gives the recovery code, which is told once.
    [[nodiscard]] QByteArray setUp() const
    {
        const Outcome made =
            testing::run(onDatabase({QStringLiteral("backup"), QStringLiteral("setup")}));
        EXPECT_EQ(made.status, 0) << made.error.toStdString();
        return made.out.left(made.out.indexOf('\n')) + '\n';
    }

    void backUp() const { ASSERT_EQ(run({QStringLiteral("backup"), sealed()}).status, 0); }

    [[nodiscard]] QString sealed() const { return file("kept.plumb-backup"); }

    [[nodiscard]] Outcome
    restore(const QByteArray& code, const char* target, const QStringList& options = {}) const
    {
        return testing::run(QStringList{QStringLiteral("--json"),
                                        QStringLiteral("--db"),
                                        file(target),
                                        QStringLiteral("restore"),
                                        sealed(),
                                        QStringLiteral("--recovery-code-fd"),
                                        QStringLiteral("0")}
                                + options,
                            code);
    }
};

TEST_F(BackupCommands, AreOpenedByTheRecoveryCodeAlone)
{
    const QByteArray code = setUp();
    backUp();
    EXPECT_FALSE(contents(sealed()).contains("SQLite format"));
    EXPECT_FALSE(contents(sealed()).contains("E1024"));
    const Outcome wrong = restore("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-JJJJ\n", "other.plumb");
    EXPECT_NE(wrong.status, 0);
    EXPECT_FALSE(QFileInfo::exists(file("other.plumb")));
    const Outcome right = restore(code, "other.plumb");
    ASSERT_EQ(right.status, 0) << right.error.toStdString();
    EXPECT_EQ(right.json().at("restored"), true);
    const auto scored = testing::run({QStringLiteral("--json"),
                                      QStringLiteral("--db"),
                                      file("other.plumb"),
                                      QStringLiteral("score"),
                                      QStringLiteral("team-quarterly/2026Q3")})
                            .json();
    EXPECT_EQ(scored,
              run({QStringLiteral("score"), QStringLiteral("team-quarterly/2026Q3")}).json());
}

TEST_F(BackupCommands, ShowWhatIsInOneWithoutPuttingItInPlace)
{
    const QByteArray code = setUp();
    backUp();
    const Outcome shown = restore(code, "other.plumb", {QStringLiteral("--preview")});
    ASSERT_EQ(shown.status, 0) << shown.error.toStdString();
    EXPECT_EQ(shown.json().at("restored"), false);
    EXPECT_GT(shown.json().at("people"), 40);
    EXPECT_EQ(shown.json().at("cycles")[0].at("stage"), "collecting");
    EXPECT_FALSE(QFileInfo::exists(file("other.plumb")));
}

TEST_F(BackupCommands, ADamagedOneIsRefusedAndTheFileStays)
{
    const QByteArray code = setUp();
    backUp();
    QByteArray bytes = contents(sealed());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    put(sealed(), bytes);
    const QByteArray before = contents(database());
    const Outcome refused = restore(code, "company.plumb");
    EXPECT_EQ(refused.status, 5) << refused.error.toStdString();
    EXPECT_EQ(contents(database()), before);
}

} // namespace plumbline::testing
