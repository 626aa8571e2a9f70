// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/JudgedWords.h"

#include "tests/domain/records/JudgeTest.h"

namespace plumbline {
namespace {

using testing::factsOf;
using testing::kHourOfTime;
using testing::kMillion;
using testing::kOpened;

/// The English sentence about a record.
std::string told(const MeasurePlan& plan,
                 RecordKind kind,
                 const RecordFacts& facts,
                 const std::vector<QString>& texts = {},
                 std::vector<JudgeFilter> filters = {})
{
    const CompanyDays days{QTimeZone("Asia/Shanghai")};
    const RecordJudge judge(
        plan, JudgeLimits::of(plan, kOpened + 100 * kHourOfTime, {}), std::move(filters));
    const Message message =
        judgedWords(judge.judge(kind, facts), {kind, facts, texts}, judge, days);
    QString text = QString::fromUtf8(message.text);
    for (const QString& argument : message.arguments)
        text = text.arg(argument);
    return text.toStdString();
}

TEST(JudgedWords, AreExact)
{
    MeasurePlan plan = testing::planOf(MeasureName::AnsweredWithin);
    plan.seconds = Decimal{60};
    EXPECT_EQ(told(plan, RecordKind::Contact, factsOf({{contact::Waited, 61 * kMillion}})),
              "waited 61 s, more than 60 s");
    EXPECT_EQ(told(plan, RecordKind::Contact, factsOf({{contact::Waited, 60 * kMillion}})),
              "waited 60 s, at most 60 s");
    EXPECT_EQ(told(testing::planOf(MeasureName::ResponseWithin),
                   RecordKind::Contact,
                   factsOf({{contact::Responded, kOpened + 24 * kHourOfTime + 1'001}})),
              "first response after 24:00:01.001, later than 24 h");
}

TEST(JudgedWords, TellTimesInTheCompanysZone)
{
    const auto plan = testing::planOf(MeasureName::ComplaintTimeliness);
    const std::int64_t endOfDay = 1'615'391'999'999; // 2021-03-10 in Shanghai.
    EXPECT_EQ(told(plan,
                   RecordKind::Complaint,
                   factsOf({{complaint::Due, endOfDay},
                            {complaint::Handled, endOfDay + 1 + kHourOfTime}})),
              "handled 2021-03-11 01:00:00, late: was due 2021-03-10");
    EXPECT_EQ(told(plan, RecordKind::Complaint, factsOf({{complaint::Due, endOfDay}})),
              "not handled, was due 2021-03-10");
}

TEST(JudgedWords, NameTheFilter)
{
    const auto plan = testing::planOf(MeasureName::AnswerRate);
    const std::vector<JudgeFilter> filters{{RecordKind::Contact, contact::Topic, {1}}};
    const std::vector<QString> texts{QString(), QStringLiteral("Payment")};
    EXPECT_EQ(told(plan, RecordKind::Contact, factsOf({{contact::Topic, 2}}), texts, filters),
              "left out by the filter: topic is “Payment”");
    EXPECT_EQ(told(plan, RecordKind::Contact, factsOf({}), {QString(), QString()}, filters),
              "left out by the filter: says no topic");
}

TEST(JudgedWords, ThereAreSomeForEveryReason)
{
    const CompanyDays days{QTimeZone::utc()};
    const RecordFacts facts = factsOf({});
    const std::vector<QString> texts;
    const auto judge = testing::judgeOf(testing::planOf(MeasureName::MeanWait));
    for (int reason = 0; reason <= static_cast<int>(JudgedReason::OnLedger); ++reason) {
        const Judgement judgement{Verdict::Miss, static_cast<JudgedReason>(reason), 0, 0};
        const Message message =
            judgedWords(judgement, {RecordKind::Contact, facts, texts}, judge, days);
        EXPECT_FALSE(QLatin1String(message.text).isEmpty()) << reason;
    }
}

} // namespace
} // namespace plumbline
