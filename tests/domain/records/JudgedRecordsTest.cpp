// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/records/JudgedCase.h"

namespace plumbline {
namespace {

using testing::kHourOfTime;
using testing::kMillion;
using testing::kOpened;
using enum MeasureName;
using Case = testing::JudgedCase;
using Why = JudgedReason;
using F = std::vector<std::pair<int, std::int64_t>>;
constexpr RecordKind kCall = RecordKind::Contact;
constexpr Verdict kHit = Verdict::Hit;
constexpr Verdict kMiss = Verdict::Miss;
constexpr Verdict kOut = Verdict::NotCounted;
constexpr std::int64_t kFull = 100;

class JudgedRecords : public ::testing::TestWithParam<Case>
{
};

TEST_P(JudgedRecords, CountAsTheTableSays)
{
    testing::expectJudged(GetParam());
}

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
INSTANTIATE_TEST_SUITE_P(Complaints, JudgedRecords, ::testing::ValuesIn(kComplaints));

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
INSTANTIATE_TEST_SUITE_P(Others, JudgedRecords, ::testing::ValuesIn(kOthers));

} // namespace
} // namespace plumbline
