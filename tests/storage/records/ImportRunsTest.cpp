// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/RecordsTest.h"

namespace plumbline {

namespace {

class Runs : public RecordsTest
{
protected:
    [[nodiscard]] static ImportRun sample()
    {
        ImportRun run;
        run.kind = QStringLiteral("values");
        run.source = QStringLiteral("热线");
        run.fileName = QStringLiteral("四月 来电.csv");
        run.sha256 = QByteArray("\x00\xff\x10", 3);
        run.map = QByteArray("{\"format\": \"plumbline-map/1\"}");
        run.cycle = QStringLiteral("team-quarterly/2024Q1");
        run.read = 10;
        run.at = FixedClock().now();
        run.by = QStringLiteral("王");
        return run;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         Runs,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(Runs, NumberThemselvesAndComeBackNewestFirst)
{
    EXPECT_EQ(records().addRun(sample()).value(), 1);
    ImportRun second = sample();
    second.kind = QStringLiteral("contact");
    second.cycle.clear();
    EXPECT_EQ(records().addRun(second).value(), 2);
    const auto runs = records().runs();
    ASSERT_EQ(runs->size(), 2U);
    EXPECT_EQ(runs->front().number, 2);
    const ImportRun& first = runs->back();
    EXPECT_EQ(first.kind, sample().kind);
    EXPECT_EQ(first.source, sample().source);
    EXPECT_EQ(first.fileName, sample().fileName);
    EXPECT_EQ(first.sha256, sample().sha256);
    EXPECT_EQ(first.map, sample().map);
    EXPECT_EQ(first.cycle, sample().cycle);
    EXPECT_EQ(first.read, 10);
    EXPECT_EQ(first.at, sample().at);
    EXPECT_EQ(first.by, sample().by);
    EXPECT_TRUE(first.undoneAt.isNull());
}

TEST_P(Runs, TakeTheirCountsAndWhoUndidThem)
{
    ImportRun run = sample();
    run.number = records().addRun(run).value();
    run.read = 100;
    run.taken = 50;
    run.alreadyThere = 30;
    run.changed = 15;
    run.refused = 5;
    run.undoneAt = FixedClock().now();
    run.undoneBy = QStringLiteral("李");
    ASSERT_TRUE(records().saveRun(run));
    const ImportRun found = records().runs()->front();
    EXPECT_EQ(found.read, 100);
    EXPECT_EQ(found.taken, 50);
    EXPECT_EQ(found.alreadyThere, 30);
    EXPECT_EQ(found.changed, 15);
    EXPECT_EQ(found.refused, 5);
    EXPECT_EQ(found.undoneAt, run.undoneAt);
    EXPECT_EQ(found.undoneBy, run.undoneBy);
}

TEST_P(Runs, OfValuesHoldNoRecordsToTakeBack)
{
    EXPECT_EQ(records().takeBack(records().addRun(sample()).value()).value(), 0);
}

TEST_P(Runs, KeepMapsByName)
{
    StoredMap map{QStringLiteral("热线"),
                  QStringLiteral("contact"),
                  QByteArray("{}"),
                  {QStringLiteral("Call Id"), QStringLiteral("two\nlines, \"quoted\""), QString()}};
    ASSERT_TRUE(records().saveMap(map));
    map.document = QByteArray("{\"kind\": \"contact\"}");
    ASSERT_TRUE(records().saveMap(map));
    const auto maps = records().maps();
    ASSERT_EQ(maps->size(), 1U);
    EXPECT_EQ(maps->front().name, map.name);
    EXPECT_EQ(maps->front().kind, map.kind);
    EXPECT_EQ(maps->front().document, map.document);
    EXPECT_EQ(maps->front().headings, map.headings);
    ASSERT_TRUE(records().removeMap(map.name));
    EXPECT_TRUE(records().maps()->empty());
}

} // namespace plumbline
