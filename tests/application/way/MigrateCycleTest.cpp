// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/MigrateCycle.h"

#include "application/trail/VerifyFile.h"
#include "tests/application/way/WayTest.h"

namespace plumbline::testing {

/// A running cycle, and a second version of its scheme.
class MigrateCycle : public WayTest
{
protected:
    void open()
    {
        expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
        fill("E1");
        fill("E2");
        expectGoes(scoreCycle(as("hr"), desk));
    }

    /// Version 2: the first version with one text in the place of another, wherever it stands.
    void addSecond(const QByteArray& from, const QByteArray& to)
    {
        QByteArray document = aSchemeFile("desk-quarterly", 2);
        ASSERT_TRUE(document.contains(from));
        document.replace(from, to);
        inStore([&](Repositories& all) {
            return all.schemes().add({desk.scheme, 2, document, clock.now(), QStringLiteral("hr")});
        });
    }

    [[nodiscard]] int version()
    {
        return store->repositories().cycles().cycle(desk).value()->schemeVersion;
    }

    [[nodiscard]] TrailReport verified()
    {
        WorkProgress progress;
        return verifyFile(as("hr"), {}, progress).value();
    }
};

TEST_F(MigrateCycle, ShowsTheDifferenceAndStoresNothing)
{
    open();
    addSecond(R"("each":"5")", R"("each":"6")");
    const auto same = previewMigration(as("hr"), desk, 2);
    expectGoes(same);
    EXPECT_TRUE(same->changed.empty()) << "nobody was late";
    EXPECT_TRUE(same->aside.empty());
    EXPECT_EQ(same->from, 1);
    EXPECT_EQ(version(), 1);
}

/// 40 % of 80, 40 % of 100 and 20 % of 80, in the place of 50, 30 and 20 %.
TEST_F(MigrateCycle, CountsByTheNewVersionAndKeepsTheOldResultsBeside)
{
    open();
    addSecond(R"("weight":"50",
  "grading":{"method":"attainment","better":"higher","target":"100","range":{"min":"0","max":"100"}}},
 {"id":"reports","name":{"en":"Reports","zh_CN":"报告","zh_TW":"報告"},"weight":"30")",
              R"("weight":"40",
  "grading":{"method":"attainment","better":"higher","target":"100","range":{"min":"0","max":"100"}}},
 {"id":"reports","name":{"en":"Reports","zh_CN":"报告","zh_TW":"報告"},"weight":"40")");
    const auto preview = previewMigration(as("hr"), desk, 2);
    expectGoes(preview);
    ASSERT_EQ(preview->changed.size(), 2U);
    EXPECT_EQ(preview->changed.front().scoreBefore, QStringLiteral("86.00"));
    EXPECT_EQ(preview->changed.front().scoreAfter, QStringLiteral("88.00"));
    EXPECT_FALSE(migrateCycle(as("hr"), desk, 2, QStringLiteral(" "))) << "without a reason";
    clock.set(clock.now().date().addDays(1));
    expectGoes(migrateCycle(as("hr"), desk, 2, QStringLiteral("weights agreed anew")));
    EXPECT_EQ(version(), 2);
    EXPECT_FALSE(migrateCycle(as("hr"), desk, 2, QStringLiteral("again")));
    expectGoes(scoreCycle(as("hr"), desk));
    const auto latest = store->repositories().results().latest(desk).value();
    EXPECT_EQ(latest->people.front().score, QStringLiteral("88.00"));
    const auto first = store->repositories().results().revision(desk, 1).value();
    EXPECT_EQ(first->people.front().score, QStringLiteral("86.00"));
    const TrailReport report = verified();
    EXPECT_TRUE(report.problems.empty()) << "each revision by the version that counted then";
    EXPECT_EQ(report.results, 4);
}

TEST_F(MigrateCycle, ValuesWithoutAPlaceAreSetAsideAndNotErased)
{
    open();
    addSecond(R"("id":"teamwork")", R"("id":"helpfulness")");
    clock.set(clock.now().date().addDays(1));
    expectGoes(migrateCycle(as("hr"), desk, 2, QStringLiteral("another indicator")));
    const auto migrations = store->repositories().way().migrations(desk).value();
    ASSERT_EQ(migrations.size(), 1U);
    ASSERT_EQ(migrations.front().aside.size(), 2U);
    EXPECT_EQ(migrations.front().aside.front().text, QStringLiteral("80"));
    EXPECT_EQ(migrations.front().aside.front().enteredBy, QStringLiteral("wang"));
    EXPECT_EQ(migrations.front().reason, QStringLiteral("another indicator"));
    EXPECT_TRUE(verified().problems.empty());
}

TEST_F(MigrateCycle, IsRefusedWhileScoresAreSubmitted)
{
    open();
    advance(CycleStage::Scoring);
    expectGoes(submitScores(as("wang"), desk, of("E1")));
    addSecond(R"("each":"5")", R"("each":"6")");
    const auto preview = previewMigration(as("hr"), desk, 2);
    expectGoes(preview);
    EXPECT_EQ(preview->held.size(), 1U);
    EXPECT_FALSE(migrateCycle(as("hr"), desk, 2, QStringLiteral("too late")));
    EXPECT_EQ(version(), 1);
}

} // namespace plumbline::testing
