// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/RecordsTest.h"

namespace plumbline {

namespace {

class Undo : public RecordsTest
{
protected:
    [[nodiscard]] ErrorCode refusal(int run)
    {
        const Result<int> taken = records().takeBack(run);
        EXPECT_FALSE(taken);
        return taken ? ErrorCode::Cancelled : taken.error().code;
    }

    void mark(const char* id, RecordStep step)
    {
        RecordChange why;
        why.step = step;
        why.at = FixedClock().now();
        why.by = QStringLiteral("王");
        why.reason = QStringLiteral("looked at again");
        ASSERT_TRUE(records().mark(one(id).place, why));
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         Undo,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(Undo, TakesOutWhatARunBroughtAndNothingElse)
{
    take({line(2, "A", 100)});
    take({line(2, "A", 100), line(3, "B", 50), line(4, "C", 60)});
    EXPECT_EQ(records().takeBack(m_lastRun).value(), 2);
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front().id, QStringLiteral("A"));
    EXPECT_EQ(records().takeBack(m_lastRun).value(), 0);
}

TEST_P(Undo, PutsBackWhatARunReplaced)
{
    take({line(2, "A", 100, 5)});
    const StoredRecord before = one("A");
    Line changed = line(2, "A", 900, 7);
    changed.employee = QStringLiteral("E1002");
    changed.topic = QStringLiteral("contract");
    take({changed, line(3, "B", 50)}, OnChange::Update);
    const std::int64_t revision = records().revision().value();
    EXPECT_EQ(records().takeBack(m_lastRun).value(), 2);
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(one("A").facts, before.facts);
    EXPECT_EQ(one("A").place, before.place);
    EXPECT_TRUE(records().changes(before.place)->empty());
    EXPECT_GT(records().revision().value(), revision);
}

TEST_P(Undo, IsRefusedWhereAPersonChangedOneSince)
{
    take({line(2, "A", 100), line(3, "B", 50)});
    mark("B", RecordStep::Excluded);
    mark("B", RecordStep::Included);
    EXPECT_EQ(refusal(m_lastRun), ErrorCode::Conflict);
    EXPECT_EQ(all().size(), 2U);
}

TEST_P(Undo, IsRefusedWhereALaterRunChangedOne)
{
    take({line(2, "A", 100, 1)});
    const int first = m_lastRun;
    take({line(2, "A", 100, 2)}, OnChange::Update);
    const int second = m_lastRun;
    take({line(2, "A", 100, 3)}, OnChange::Update);
    EXPECT_EQ(refusal(first), ErrorCode::Conflict);
    EXPECT_EQ(refusal(second), ErrorCode::Conflict);
    EXPECT_EQ(records().takeBack(m_lastRun).value(), 1);
    EXPECT_EQ(records().takeBack(second).value(), 1);
    EXPECT_EQ(records().takeBack(first).value(), 1);
    EXPECT_TRUE(all().empty());
}

TEST_P(Undo, IsRefusedWhereAClosedCycleUsedOne)
{
    take({line(2, "A", 100), line(3, "B", 5'000)});
    ASSERT_TRUE(records().hold({holdOf(0, 1'000, m_lastRun)}));
    EXPECT_EQ(refusal(m_lastRun), ErrorCode::CycleClosed);
    EXPECT_EQ(all().size(), 2U);
}

TEST_P(Undo, IsNotHinderedByAHoldOfEarlierRuns)
{
    take({line(2, "A", 100)});
    ASSERT_TRUE(records().hold({holdOf(0, 1'000, m_lastRun)}));
    take({line(2, "B", 100)});
    EXPECT_EQ(records().takeBack(m_lastRun).value(), 1);
}

TEST_P(Undo, OfARunThatIsNotThereIsNotFound)
{
    EXPECT_EQ(refusal(99), ErrorCode::NotFound);
}

} // namespace plumbline
