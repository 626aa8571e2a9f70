// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/SettleRecord.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kNoon = 1'609'819'200'000; ///< 2021-01-05 12:00 in Shanghai.

class SettleRecord : public ::testing::Test
{
protected:
    [[nodiscard]] std::optional<RecordFault> settle(RecordKind kind)
    {
        facts.at = kNoon;
        return settleRecord(kind, facts, rules);
    }

    void put(int field, std::int64_t value)
    {
        facts.fields[static_cast<std::size_t>(field)] = value;
    }

    LocalClock clock{QTimeZone("Asia/Shanghai")};
    SettleRules rules{clock};
    RecordFacts facts;
};

TEST_F(SettleRecord, MakesTheFirstResponseFromTheWait)
{
    put(contact::Waited, 61'500'000);
    EXPECT_FALSE(settle(RecordKind::Contact));
    EXPECT_EQ(facts[contact::Responded], kNoon + 61'500);
}

TEST_F(SettleRecord, MakesTheWaitFromTheFirstResponse)
{
    put(contact::Responded, kNoon + 90'000);
    EXPECT_FALSE(settle(RecordKind::Contact));
    EXPECT_EQ(facts[contact::Waited], 90'000'000);
}

TEST_F(SettleRecord, LeavesTheWaitOpenWhereTheResponseIsADayAlone)
{
    put(contact::Responded, kNoon - 12 * kHour);
    EXPECT_FALSE(settle(RecordKind::Contact));
    EXPECT_FALSE(facts.has(contact::Waited));
}

TEST_F(SettleRecord, RefusesAResponseOfTheDayBefore)
{
    put(contact::Responded, kNoon - 12 * kHour - 1);
    EXPECT_EQ(settle(RecordKind::Contact)->field, contact::Responded);
}

TEST_F(SettleRecord, TakesAResolvedTimeForResolved)
{
    put(contact::ResolvedAt, kNoon + kHour);
    EXPECT_FALSE(settle(RecordKind::Contact));
    EXPECT_EQ(facts[contact::Resolved], 1);
    EXPECT_EQ(facts[contact::Contacts], 1);
}

TEST_F(SettleRecord, HoldsRatingsOnTheirScale)
{
    put(contact::Rating, 7'000'000);
    EXPECT_EQ(settle(RecordKind::Contact)->field, contact::Rating)
        << "1 to 5 unless said otherwise";
    put(contact::Scale, static_cast<int>(RatingScale::OneToTen));
    EXPECT_FALSE(settle(RecordKind::Contact));
}

TEST_F(SettleRecord, TakesAComplaintsDueTimeFromItsClass)
{
    rules.complaintLimits = {2 * kHour, kNothing, kNothing};
    put(complaint::Class, 1);
    EXPECT_FALSE(settle(RecordKind::Complaint));
    EXPECT_EQ(facts[complaint::Due], kNoon + 2 * kHour);
}

TEST_F(SettleRecord, KeepsADueTimeThatIsGiven)
{
    rules.complaintLimits = {2 * kHour, kNothing, kNothing};
    put(complaint::Class, 1);
    put(complaint::Due, kNoon + kHour);
    EXPECT_FALSE(settle(RecordKind::Complaint));
    EXPECT_EQ(facts[complaint::Due], kNoon + kHour);
    put(complaint::Class, 2);
    put(complaint::Due, kNothing);
    EXPECT_FALSE(settle(RecordKind::Complaint));
    EXPECT_FALSE(facts.has(complaint::Due)) << "no limit for class 2";
}

TEST_F(SettleRecord, RefusesMorePassedThanChecked)
{
    put(check::Checked, 5);
    put(check::Passed, 6);
    EXPECT_EQ(settle(RecordKind::Check)->field, check::Passed);
    put(check::Passed, 5);
    EXPECT_FALSE(settle(RecordKind::Check));
}

TEST_F(SettleRecord, RefusesNegativeDaysAndHours)
{
    put(attendance::Days, -1);
    EXPECT_TRUE(settle(RecordKind::Attendance));
    facts = {};
    put(training::Hours, 0);
    EXPECT_FALSE(settle(RecordKind::Training));
}

TEST_F(SettleRecord, TakesABareEventForOne)
{
    EXPECT_FALSE(settle(RecordKind::Event));
    EXPECT_EQ(facts[event::Count], 1);
    facts = {};
    put(event::Points, 2'000'000);
    EXPECT_FALSE(settle(RecordKind::Event));
    EXPECT_FALSE(facts.has(event::Count));
}

} // namespace
} // namespace plumbline
