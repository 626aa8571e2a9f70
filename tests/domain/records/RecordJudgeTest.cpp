// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/records/JudgeTest.h"

namespace plumbline {
namespace {

using testing::factsOf;
using testing::kHourOfTime;
using testing::kMillion;
using testing::kOpened;

/// A record, and what a measure with its usual settings makes of it.
struct Case
{
    const char* name;
    MeasureName measure;
    RecordKind kind;
    std::vector<std::pair<int, std::int64_t>> fields;
    Verdict verdict;
    JudgedReason reason;
    std::int64_t num = 0;
    std::int64_t den = 0;
};

void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.name;
}

class JudgedContacts : public ::testing::TestWithParam<Case>
{
};

TEST_P(JudgedContacts, CountAsTheTableSays)
{
    const Case& one = GetParam();
    RecordFacts facts = factsOf({});
    for (const auto& [field, value] : one.fields)
        facts.fields[static_cast<std::size_t>(field)] = value;
    const Judgement judged = testing::judgeOf(testing::planOf(one.measure)).judge(one.kind, facts);
    EXPECT_EQ(judged.verdict, one.verdict);
    EXPECT_EQ(judged.reason, one.reason);
    EXPECT_EQ(judged.num, one.num);
    EXPECT_EQ(judged.den, one.den);
}

using enum MeasureName;
using Why = JudgedReason;
constexpr RecordKind kCall = RecordKind::Contact;
constexpr Verdict kHit = Verdict::Hit;
constexpr Verdict kMiss = Verdict::Miss;
constexpr Verdict kOut = Verdict::NotCounted;
constexpr std::int64_t kFull = 100;

using F = std::vector<std::pair<int, std::int64_t>>;

const Case kRatings[]{
    {"unrated", CsatMean, kCall, {}, kOut, Why::NotRated},
    {"withoutScale",
     CsatMean,
     kCall,
     F{{contact::Rating, 5 * kMillion}},
     kHit,
     Why::Rated,
     4'500'000'000,
     1},
    {"tenOfTen",
     CsatMean,
     kCall,
     F{{contact::Rating, 10 * kMillion}, {contact::Scale, 1}},
     kHit,
     Why::Rated,
     4'500'000'000,
     1},
    {"oneOfTen",
     CsatMean,
     kCall,
     F{{contact::Rating, kMillion}, {contact::Scale, 1}},
     kHit,
     Why::Rated,
     900'000'000,
     1},
    {"noneOfHundred",
     CsatMean,
     kCall,
     F{{contact::Rating, 0}, {contact::Scale, 2}},
     kHit,
     Why::Rated,
     900'000'000,
     1},
    {"allOfHundred",
     CsatMean,
     kCall,
     F{{contact::Rating, 100 * kMillion}, {contact::Scale, 2}},
     kHit,
     Why::Rated,
     4'500'000'000,
     1},
    {"offScale",
     CsatMean,
     kCall,
     F{{contact::Rating, 6 * kMillion}, {contact::Scale, 0}},
     kOut,
     Why::RatingOffScale},
    {"zeroOfFive", CsatRate, kCall, F{{contact::Rating, 0}}, kOut, Why::RatingOffScale},
    {"survey",
     CsatMean,
     RecordKind::Survey,
     F{{survey::Rating, 3 * kMillion}},
     kHit,
     Why::Rated,
     2'700'000'000,
     1},
    {"atTheLeast", CsatRate, kCall, F{{contact::Rating, 4 * kMillion}}, kHit, Why::Rated, kFull, 1},
    {"belowTheLeast",
     CsatRate,
     kCall,
     F{{contact::Rating, 3'999'999}},
     kMiss,
     Why::RatingBelow,
     0,
     1},
    {"sevenPointSevenFiveOfTen",
     CsatRate,
     kCall,
     F{{contact::Rating, 7'750'000}, {contact::Scale, 1}},
     kHit,
     Why::Rated,
     kFull,
     1},
    {"justLessOfTen",
     CsatRate,
     kCall,
     F{{contact::Rating, 7'749'999}, {contact::Scale, 1}},
     kMiss,
     Why::RatingBelow,
     0,
     1},
    {"seventyFiveOfHundred",
     CsatRate,
     RecordKind::Survey,
     F{{survey::Rating, 75 * kMillion}, {survey::Scale, 2}},
     kHit,
     Why::Rated,
     kFull,
     1}};
INSTANTIATE_TEST_SUITE_P(Ratings, JudgedContacts, ::testing::ValuesIn(kRatings));

const Case kAnswers[]{
    {"unknown", AnswerRate, kCall, {}, kHit, Why::AnsweredAsUnknown, kFull, 1},
    {"answered", AnswerRate, kCall, F{{contact::Answered, 1}}, kHit, Why::Answered, kFull, 1},
    {"unanswered", AnswerRate, kCall, F{{contact::Answered, 0}}, kMiss, Why::Unanswered, 0, 1},
    {"atTheLimit",
     AnsweredWithin,
     kCall,
     F{{contact::Waited, 30 * kMillion}},
     kHit,
     Why::WaitedWithin,
     kFull,
     1},
    {"aMillionthLonger",
     AnsweredWithin,
     kCall,
     F{{contact::Waited, 30 * kMillion + 1}},
     kMiss,
     Why::WaitedLonger,
     0,
     1},
    {"waitUnknown",
     AnsweredWithin,
     kCall,
     F{{contact::Answered, 1}},
     kMiss,
     Why::WaitUnknown,
     0,
     1},
    {"unansweredInTime",
     AnsweredWithin,
     kCall,
     F{{contact::Answered, 0}, {contact::Waited, 0}},
     kMiss,
     Why::Unanswered,
     0,
     1},
    {"waited",
     MeanWait,
     kCall,
     F{{contact::Waited, 61'500'000}},
     kHit,
     Why::AnsweredAsUnknown,
     61'500'000,
     1},
    {"waitedUnanswered",
     MeanWait,
     kCall,
     F{{contact::Answered, 0}, {contact::Waited, 9}},
     kOut,
     Why::Unanswered},
    {"waitedUnknown", MeanWait, kCall, F{{contact::Answered, 1}}, kOut, Why::WaitUnknown},
    {"handled", ContactsHandled, kCall, {}, kHit, Why::AnsweredAsUnknown, 1, 0},
    {"notHandled", ContactsHandled, kCall, F{{contact::Answered, 0}}, kOut, Why::Unanswered}};
INSTANTIATE_TEST_SUITE_P(Answers, JudgedContacts, ::testing::ValuesIn(kAnswers));

const Case kTimes[]{{"atTheHour",
                     ResponseWithin,
                     kCall,
                     F{{contact::Responded, kOpened + 24 * kHourOfTime}},
                     kHit,
                     Why::RespondedWithin,
                     kFull,
                     1},
                    {"aMillisecondLate",
                     ResponseWithin,
                     kCall,
                     F{{contact::Responded, kOpened + 24 * kHourOfTime + 1}},
                     kMiss,
                     Why::RespondedLater,
                     0,
                     1},
                    {"noResponse", ResponseWithin, kCall, {}, kMiss, Why::ResponseUnknown, 0, 1},
                    {"respondedUnanswered",
                     ResponseWithin,
                     kCall,
                     F{{contact::Answered, 0}, {contact::Responded, kOpened}},
                     kMiss,
                     Why::Unanswered,
                     0,
                     1},
                    {"resolvedAtTheHour",
                     ResolvedWithin,
                     kCall,
                     F{{contact::Resolved, 1}, {contact::ResolvedAt, kOpened + 48 * kHourOfTime}},
                     kHit,
                     Why::ResolvedWithin,
                     kFull,
                     1},
                    {"resolvedLate",
                     ResolvedWithin,
                     kCall,
                     F{{contact::ResolvedAt, kOpened + 48 * kHourOfTime + 1}},
                     kMiss,
                     Why::ResolvedLater,
                     0,
                     1},
                    {"resolvedAtNoTime",
                     ResolvedWithin,
                     kCall,
                     F{{contact::Resolved, 1}},
                     kMiss,
                     Why::ResolutionTimeUnknown,
                     0,
                     1},
                    {"open", ResolvedWithin, kCall, {}, kMiss, Why::NotResolved, 0, 1},
                    {"openAgain",
                     ResolvedWithin,
                     kCall,
                     F{{contact::Resolved, 0}, {contact::ResolvedAt, kOpened}},
                     kMiss,
                     Why::NotResolved,
                     0,
                     1}};
INSTANTIATE_TEST_SUITE_P(Times, JudgedContacts, ::testing::ValuesIn(kTimes));

const Case kResolutions[]{
    {"resolved", ResolutionRate, kCall, F{{contact::Resolved, 1}}, kHit, Why::Resolved, kFull, 1},
    {"open", ResolutionRate, kCall, F{{contact::Resolved, 0}}, kMiss, Why::NotResolved, 0, 1},
    {"unknown", ResolutionRate, kCall, {}, kMiss, Why::NotResolved, 0, 1},
    {"unanswered",
     ResolutionRate,
     kCall,
     F{{contact::Answered, 0}, {contact::Resolved, 1}},
     kOut,
     Why::Unanswered},
    {"atOnce",
     FirstContactResolution,
     kCall,
     F{{contact::Resolved, 1}},
     kHit,
     Why::Resolved,
     kFull,
     1},
    {"inTwo",
     FirstContactResolution,
     kCall,
     F{{contact::Resolved, 1}, {contact::Contacts, 2}},
     kMiss,
     Why::SeveralContacts,
     0,
     1},
    {"reopened",
     FirstContactResolution,
     kCall,
     F{{contact::Resolved, 1}, {contact::Contacts, 1}, {contact::Reopened, 1}},
     kMiss,
     Why::WasReopened,
     0,
     1},
    {"reopenedNever",
     FirstContactResolution,
     kCall,
     F{{contact::Resolved, 1}, {contact::Reopened, 0}},
     kHit,
     Why::Resolved,
     kFull,
     1},
    {"openFirst", FirstContactResolution, kCall, {}, kMiss, Why::NotResolved, 0, 1},
    {"unansweredFirst",
     FirstContactResolution,
     kCall,
     F{{contact::Answered, 0}},
     kOut,
     Why::Unanswered},
    {"reopenedOnce",
     ReopenRate,
     kCall,
     F{{contact::Resolved, 1}, {contact::Reopened, 1}},
     kHit,
     Why::WasReopened,
     kFull,
     1},
    {"reopenedOften",
     ReopenRate,
     kCall,
     F{{contact::Resolved, 1}, {contact::Reopened, 7}},
     kHit,
     Why::WasReopened,
     kFull,
     1},
    {"stayedResolved",
     ReopenRate,
     kCall,
     F{{contact::Resolved, 1}, {contact::Reopened, 0}},
     kMiss,
     Why::NotReopened,
     0,
     1},
    {"reopenedStillOpen",
     ReopenRate,
     kCall,
     F{{contact::Resolved, 0}, {contact::Reopened, 1}},
     kHit,
     Why::ReopenedStillOpen,
     kFull,
     0},
    {"neverResolved", ReopenRate, kCall, F{{contact::Reopened, 0}}, kOut, Why::NotResolved}};
INSTANTIATE_TEST_SUITE_P(Resolutions, JudgedContacts, ::testing::ValuesIn(kResolutions));

constexpr RecordKind kComplaint = RecordKind::Complaint;
constexpr std::int64_t kAsOf = kOpened + 100 * kHourOfTime;
const Case kComplaints[]{
    {"atTheDeadline",
     ComplaintTimeliness,
     kComplaint,
     F{{complaint::Due, 5}, {complaint::Handled, 5}},
     kHit,
     Why::HandledInTime,
     kFull,
     1},
    {"afterTheDeadline",
     ComplaintTimeliness,
     kComplaint,
     F{{complaint::Due, 5}, {complaint::Handled, 6}},
     kMiss,
     Why::HandledLate,
     0,
     1},
    {"overdue",
     ComplaintTimeliness,
     kComplaint,
     F{{complaint::Due, kAsOf - 1}},
     kMiss,
     Why::OverdueUnhandled,
     0,
     1},
    {"dueNow", ComplaintTimeliness, kComplaint, F{{complaint::Due, kAsOf}}, kOut, Why::NotYetDue},
    {"noDeadline",
     ComplaintTimeliness,
     kComplaint,
     F{{complaint::Class, 1}},
     kOut,
     Why::NoDeadline},
    {"limitOfClass",
     ComplaintTimeliness,
     kComplaint,
     F{{complaint::Class, 2}, {complaint::Handled, kOpened + 48 * kHourOfTime}},
     kHit,
     Why::HandledInTime,
     kFull,
     1},
    {"pastLimitOfClass",
     ComplaintTimeliness,
     kComplaint,
     F{{complaint::Class, 2}, {complaint::Handled, kOpened + 48 * kHourOfTime + 1}},
     kMiss,
     Why::HandledLate,
     0,
     1},
    {"givenBeforeClass",
     ComplaintTimeliness,
     kComplaint,
     F{{complaint::Class, 2}, {complaint::Due, kAsOf}},
     kOut,
     Why::NotYetDue},
    {"responsible",
     ComplaintCount,
     kComplaint,
     F{{complaint::Responsible, 1}},
     kHit,
     Why::Complained,
     1,
     0},
    {"notResponsible",
     ComplaintCount,
     kComplaint,
     F{{complaint::Responsible, 0}},
     kOut,
     Why::NotResponsible},
    {"unknownWhether", ComplaintCount, kComplaint, {}, kOut, Why::NotResponsible},
    {"ofTheRate",
     ComplaintRate,
     kComplaint,
     F{{complaint::Responsible, 1}},
     kHit,
     Why::Complained,
     kFull,
     0},
    {"notOfTheRate", ComplaintRate, kComplaint, {}, kOut, Why::NotResponsible},
    {"aContact", ComplaintRate, kCall, F{{contact::Answered, 0}}, kMiss, Why::ContactOfRate, 0, 1}};
INSTANTIATE_TEST_SUITE_P(Complaints, JudgedContacts, ::testing::ValuesIn(kComplaints));

const Case kOthers[]{
    {"passedSome",
     ProcessCompliance,
     RecordKind::Check,
     F{{check::Checked, 8}, {check::Passed, 7}},
     kHit,
     Why::Checked,
     700,
     8},
    {"passedNone",
     ProcessCompliance,
     RecordKind::Check,
     F{{check::Checked, 8}, {check::Passed, 0}},
     kMiss,
     Why::Checked,
     0,
     8},
    {"checkedNothing",
     ProcessCompliance,
     RecordKind::Check,
     F{{check::Checked, 0}, {check::Passed, 0}},
     kOut,
     Why::NothingChecked},
    {"hours",
     TrainingHours,
     RecordKind::Training,
     F{{training::Hours, 1'500'000}},
     kHit,
     Why::HoursCounted,
     1'500'000,
     0},
    {"noHours",
     TrainingHours,
     RecordKind::Training,
     F{{training::Mark, 1}},
     kOut,
     Why::HoursUnknown},
    {"mark",
     ExamMean,
     RecordKind::Training,
     F{{training::Mark, 88 * kMillion}},
     kHit,
     Why::MarkCounted,
     88 * kMillion,
     1},
    {"noMark", ExamMean, RecordKind::Training, F{{training::Hours, 1}}, kOut, Why::MarkUnknown},
    {"absent",
     AbsentDays,
     RecordKind::Attendance,
     F{{attendance::Kind, 0}, {attendance::Days, 500'000}},
     kHit,
     Why::DaysCounted,
     500'000,
     0},
    {"late",
     AbsentDays,
     RecordKind::Attendance,
     F{{attendance::Kind, 1}, {attendance::Days, 1}},
     kOut,
     Why::OtherAbsence},
    {"onLeave",
     AbsentDays,
     RecordKind::Attendance,
     F{{attendance::Kind, 2}, {attendance::Days, 1}},
     kOut,
     Why::OtherAbsence},
    {"retained",
     RetainedOrders,
     RecordKind::Order,
     F{{order::Amount, 99'990'000}, {order::Retained, 1}},
     kHit,
     Why::AmountCounted,
     99'990'000,
     0},
    {"unknownRetained",
     RetainedOrders,
     RecordKind::Order,
     F{{order::Amount, 1}},
     kOut,
     Why::NotRetained}};
INSTANTIATE_TEST_SUITE_P(Others, JudgedContacts, ::testing::ValuesIn(kOthers));

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
            .judge(kComplaint,
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
