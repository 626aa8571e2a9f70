// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/records/JudgeTest.h"

namespace plumbline {
namespace {

using testing::factsOf;
using testing::kMillion;
using testing::kOpened;
using enum MeasureName;
using Why = JudgedReason;
constexpr RecordKind kCall = RecordKind::Contact;
constexpr Verdict kHit = Verdict::Hit;
constexpr Verdict kMiss = Verdict::Miss;

TEST(RecordJudge, ReadsItsSettings)
{
    MeasurePlan plan = testing::planOf(AnsweredWithin);
    plan.seconds = Decimal{60};
    const RecordFacts facts = factsOf({{contact::Waited, 60 * kMillion}});
    EXPECT_EQ(testing::judgeOf(plan).judge(kCall, facts).verdict, kHit);
    plan.seconds = Decimal::fromMillionths(59'999'999);
    EXPECT_EQ(testing::judgeOf(plan).judge(kCall, facts).verdict, kMiss);
}

TEST(RecordJudge, TakesHoursWithFractions)
{
    MeasurePlan plan = testing::planOf(ResponseWithin);
    plan.hours = Decimal::fromMillionths(250'000);
    for (const auto& [after, verdict] : {std::pair(900'000, kHit), std::pair(900'001, kMiss)}) {
        const RecordFacts facts = factsOf({{contact::Responded, kOpened + after}});
        EXPECT_EQ(testing::judgeOf(plan).judge(kCall, facts).verdict, verdict) << after;
    }
    plan.hours = Decimal::parse(u"999999999999").value();
    const RecordFacts late = factsOf({{contact::Responded, kOpened * 100}});
    EXPECT_EQ(testing::judgeOf(plan).judge(kCall, late).verdict, kHit);
}

TEST(RecordJudge, CountsComplaintsOfAClass)
{
    MeasurePlan plan = testing::planOf(ComplaintCount);
    plan.complaintClass = 2;
    const auto judged = [&](std::int64_t complaintClass, std::int64_t responsible) {
        return testing::judgeOf(plan)
            .judge(RecordKind::Complaint,
                   factsOf(
                       {{complaint::Class, complaintClass}, {complaint::Responsible, responsible}}))
            .reason;
    };
    EXPECT_EQ(judged(2, 1), Why::Complained);
    EXPECT_EQ(judged(1, 1), Why::OtherClass);
    EXPECT_EQ(judged(kNothing, 1), Why::OtherClass);
    EXPECT_EQ(judged(2, 0), Why::NotResponsible);
    plan.responsible = Responsible::Any;
    EXPECT_EQ(judged(2, 0), Why::Complained);
}

TEST(RecordJudge, LetsOnlyTheFilteredIn)
{
    const MeasurePlan plan = testing::planOf(CsatMean);
    const RecordJudge judge(plan,
                            JudgeLimits::of(plan, 0, {}),
                            {{kCall, contact::Topic, {3, 5}}, {RecordKind::Survey, -1, {}}});
    const auto judged = [&](std::int64_t topic) {
        return judge.judge(kCall, factsOf({{contact::Topic, topic}, {contact::Rating, kMillion}}))
            .reason;
    };
    EXPECT_EQ(judged(3), Why::Rated);
    EXPECT_EQ(judged(5), Why::Rated);
    EXPECT_EQ(judged(4), Why::Filtered);
    EXPECT_EQ(judged(kNothing), Why::Filtered);
    EXPECT_EQ(judge.judge(RecordKind::Survey, factsOf({{survey::Rating, kMillion}})).reason,
              Why::Filtered)
        << "surveys have no topic";
}

} // namespace
} // namespace plumbline
