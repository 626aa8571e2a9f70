// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

#include <QtCore/QLockFile>

namespace plumbline::testing {
namespace {

const QStringList kList{QStringLiteral("cycle"), QStringLiteral("list")};
constexpr qint64 kVersionPlace = 60;
constexpr qint64 kProgramPlace = 68;

class CompanyFileFaults : public SampleCompany
{
protected:
    /// Puts other bytes into the file's header.
    void spoil(qint64 place, const QByteArray& bytes) const
    {
        QFile file(database());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(place));
        file.write(bytes);
    }

    /// The command is refused in one line, and the file stays as it is.
    void expectRefused(int status, const char* code) const
    {
        const QByteArray before = contents(database());
        const Outcome refused = run(kList);
        EXPECT_EQ(refused.status, status);
        EXPECT_EQ(refused.errorJson()["error"]["code"], code);
        EXPECT_EQ(refused.error.count('\n'), 1);
        EXPECT_EQ(contents(database()), before);
    }
};

TEST_F(CompanyFileFaults, AFileInUseNamesItsHolder)
{
    QLockFile lock(database() + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.lock());
    QFile file(lock.fileName());
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("holder: Zhou @ front desk\n");
    file.close();
    for (const QStringList& command :
         {kList,
          QStringList{QStringLiteral("score"), kTeamCycle},
          QStringList{QStringLiteral("backup"), SampleCompany::file("copy.plumb")}}) {
        const Outcome refused = run(command);
        EXPECT_EQ(refused.status, 4);
        EXPECT_EQ(refused.errorJson()["error"]["code"], "in-use");
        EXPECT_TRUE(refused.error.contains("Zhou @ front desk")) << refused.error.toStdString();
    }
    lock.unlock();
    EXPECT_EQ(run(kList).status, 0);
}

TEST_F(CompanyFileFaults, ANewerFileIsRefused)
{
    spoil(kVersionPlace, QByteArray("\0\0\0\x63", 4));
    expectRefused(2, "newer-file");
}

TEST_F(CompanyFileFaults, AnotherProgramsFileIsRefused)
{
    spoil(kProgramPlace, QByteArray("\0\0\0\x07", 4));
    expectRefused(2, "foreign-file");
}

TEST_F(CompanyFileFaults, AFileCutOffIsDamaged)
{
    ASSERT_TRUE(QFile::resize(database(), 100'000));
    expectRefused(5, "damaged-file");
}

TEST_F(CompanyFileFaults, AFullDiskChangesNothing)
{
    const nlohmann::json before = score();
    put(file("values.csv"), "id,csat\nE1003,11\nE1004,12\n");
    const Outcome failed = runOnFullDisk(20'000,
                                         onDatabase({QStringLiteral("import"),
                                                     QStringLiteral("values"),
                                                     file("values.csv"),
                                                     QStringLiteral("--cycle"),
                                                     kTeamCycle}));
    EXPECT_EQ(failed.status, 5);
    EXPECT_EQ(failed.error.count('\n'), 1) << failed.error.toStdString();
    EXPECT_EQ(score(), before);
    const QStringList backup{QStringLiteral("backup"), file("copy.plumb")};
    EXPECT_EQ(runOnFullDisk(20'000, onDatabase(backup)).status, 5);
    EXPECT_FALSE(QFile::exists(file("copy.plumb")));
    const QStringList made{QStringLiteral("--db"),
                           file("new.plumb"),
                           QStringLiteral("init"),
                           QStringLiteral("--sample")};
    EXPECT_EQ(runOnFullDisk(20'000, made).status, 5);
    EXPECT_FALSE(QFile::exists(file("new.plumb"))) << "half a sample is none";
}

TEST_F(CompanyFileFaults, ReportsOnAFullDiskLeaveNoHalves)
{
    const Outcome failed = runOnFullDisk(8'000,
                                         onDatabase({QStringLiteral("report"),
                                                     kTeamCycle,
                                                     QStringLiteral("--out"),
                                                     file("reports"),
                                                     QStringLiteral("--employee"),
                                                     QStringLiteral("E1003")}));
    EXPECT_EQ(failed.status, 5);
    EXPECT_FALSE(QFile::exists(file("reports/E1003-team-quarterly-2026Q4.pdf")));
}

TEST_F(CompanyFileFaults, ABackupOntoTheFileItselfIsRefused)
{
    const Outcome refused = run({QStringLiteral("backup"), database()});
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.errorJson()["error"]["code"], "bad-value");
    EXPECT_EQ(run(kList).status, 0);
}

} // namespace
} // namespace plumbline::testing
