// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordEvent.h"

#include "application/records/EventItems.h"
#include "application/records/MarkRecords.h"
#include "tests/support/RecordedCompany.h"

namespace plumbline::testing {

namespace {

/// The deduction ledger of an open quarter.
class RecordEventTest : public ::testing::Test
{
protected:
    EventEntry entry(const QString& item = QStringLiteral("reports.late"),
                     const QString& amount = {})
    {
        return {company.cycle,
                EmployeeId(QStringLiteral("E1")),
                QDate(2026, 2, 3),
                item,
                amount,
                QStringLiteral("The weekly report came on Tuesday."),
                QStringLiteral("mail 17"),
                QStringLiteral("Gao Yan")};
    }

    QString cell(const char* item, const char* employee = "E1")
    {
        const auto stored = company.stored().values().cell(
            company.cycle,
            EmployeeId(QString::fromLatin1(employee)),
            valueOf(QStringLiteral("reports"), QString::fromLatin1(item)));
        return *stored ? (*stored)->text : QStringLiteral("none");
    }

    ErrorCode refusal(const EventEntry& wrong)
    {
        const Result<QString> id = recordEvent(company.access(), wrong);
        EXPECT_FALSE(id);
        EXPECT_TRUE(company.records(RecordKind::Event).empty());
        return id ? ErrorCode::IoFailed : id.error().code;
    }

    RecordedCompany company;
};

TEST_F(RecordEventTest, KeepsWhatHappenedAsARecordOfTheLedger)
{
    const Result<QString> id = recordEvent(company.access(), entry());
    ASSERT_TRUE(id) << id.error().message.text;
    const auto records = company.records(RecordKind::Event);
    ASSERT_EQ(records.size(), 1U);
    const StoredRecord& record = records.front();
    EXPECT_EQ(record.id, *id);
    EXPECT_EQ(record.source, QStringLiteral("ledger"));
    EXPECT_EQ(record.employee, EmployeeId(QStringLiteral("E1")));
    EXPECT_EQ(record.texts[event::Item], QStringLiteral("reports.late"));
    EXPECT_EQ(record.texts[event::Witness], QStringLiteral("Gao Yan"));
    EXPECT_EQ(record.facts[event::Count], 1);
    EXPECT_FALSE(record.facts.has(event::Points));
    EXPECT_TRUE(company.auditActions().contains(QStringLiteral("event.recorded")));
}

TEST_F(RecordEventTest, FillsTheDeductionsCells)
{
    ASSERT_TRUE(recordEvent(company.access(), entry()));
    ASSERT_TRUE(
        recordEvent(company.access(), entry(QStringLiteral("reports.late"), QStringLiteral("2"))));
    ASSERT_TRUE(recordEvent(company.access(),
                            entry(QStringLiteral("reports.wrong"), QStringLiteral("2.5"))));
    EXPECT_EQ(cell("late"), QStringLiteral("3"));
    EXPECT_EQ(cell("wrong"), QStringLiteral("2.5"));
    EXPECT_EQ(cell("late", "E2"), QStringLiteral("0")) << "nothing happened";
}

TEST_F(RecordEventTest, IsTakenBackByExclusion)
{
    ASSERT_TRUE(recordEvent(company.access(), entry()));
    EXPECT_EQ(cell("late"), QStringLiteral("1"));
    ASSERT_TRUE(excludeRecords(company.access(),
                               {company.records(RecordKind::Event).front().place},
                               QStringLiteral("it was somebody else's")));
    EXPECT_EQ(cell("late"), QStringLiteral("0"));
}

TEST_F(RecordEventTest, RefusesWhatTheItemDoesNotTake)
{
    EXPECT_EQ(refusal(entry(QStringLiteral("reports.wrong"), QStringLiteral("11"))),
              ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(entry(QStringLiteral("reports.wrong"))), ErrorCode::MissingField);
    EXPECT_EQ(refusal(entry(QStringLiteral("reports.late"), QStringLiteral("1.5"))),
              ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(entry(QStringLiteral("reports.late"), QStringLiteral("some"))),
              ErrorCode::BadNumber);
    EXPECT_EQ(refusal(entry(QStringLiteral("csat.late"))), ErrorCode::UnknownId);
}

TEST_F(RecordEventTest, RefusesADayOutsideTheQuarterAndAStranger)
{
    EventEntry late = entry();
    late.day = QDate(2026, 4, 1);
    EXPECT_EQ(refusal(late), ErrorCode::OutOfRange);
    EventEntry stranger = entry();
    stranger.employee = EmployeeId(QStringLiteral("E9"));
    EXPECT_EQ(refusal(stranger), ErrorCode::UnknownId);
    EventEntry silent = entry();
    silent.what = QStringLiteral(" ");
    EXPECT_EQ(refusal(silent), ErrorCode::MissingField);
}

TEST_F(RecordEventTest, OffersTheItemsOfTheCyclesDeductions)
{
    const auto ledger = loadLedger(company.access(), QStringLiteral("en"));
    ASSERT_TRUE(ledger);
    ASSERT_EQ(ledger->cycles.size(), 1U);
    EXPECT_EQ(ledger->cycles.front().key, company.cycle);
    EXPECT_EQ(ledger->itemNames.value(QStringLiteral("reports.late")),
              QStringLiteral("Reports · Late"));
    const auto* items = &ledger->cycles.front().items;
    ASSERT_EQ(items->size(), 2U);
    EXPECT_EQ(items->front().path, QStringLiteral("reports.late"));
    EXPECT_EQ(items->front().item, QStringLiteral("Late"));
    EXPECT_TRUE(items->front().isFilled);
    EXPECT_FALSE(items->front().takesPoints);
    EXPECT_TRUE(items->back().takesPoints);
    EXPECT_EQ(items->back().max, Decimal{10});
}

} // namespace

} // namespace plumbline::testing
