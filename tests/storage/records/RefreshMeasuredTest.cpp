// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/records/MeasuredCompany.h"

namespace plumbline {

namespace {

const QString kCsat = QStringLiteral("csat");
const QString kReports = QStringLiteral("reports");
const QString kLate = QStringLiteral("late");
const QString kQuality = QStringLiteral("quality");
const QString kTeamWork = QStringLiteral("team-work");

class RefreshMeasured : public MeasuredCompany
{
};

TEST_F(RefreshMeasured, FillsCellsWhenTheCycleOpens)
{
    takeContacts({{0, 5}, {0, 4}, {0, 2}, {1, 5}, {1, 1}});
    open();
    EXPECT_EQ(text("E1", kCsat), "200/3");
    EXPECT_EQ(text("E2", kCsat), "100/2");
    EXPECT_EQ(cell("E1", kCsat).origin, CellOrigin::Measured);
    EXPECT_EQ(beside("E1", kCsat).records, 3);
    EXPECT_EQ(beside("E1", kCsat).text, QStringLiteral("200/3"));
}

TEST_F(RefreshMeasured, HasNoValueWithoutARecordToDivideBy)
{
    takeContacts({{0, 5}, {0, 1}});
    open();
    EXPECT_EQ(text("E3", kCsat), "");
    EXPECT_EQ(beside("E3", kCsat).measure.isEmpty(), false);
    EXPECT_EQ(sheet().source(2, {CellKind::Value, kCsat, {}}), CellSource::WithoutRecords);
}

TEST_F(RefreshMeasured, TypesAsBeforeWhereTheCompanyHasNoRecordsOfTheKind)
{
    takeContacts({{0, 5}, {0, 1}});
    open();
    EXPECT_EQ(text("E1", kReports, kLate), ""); // not 0: nobody keeps a ledger
    EXPECT_TRUE(beside("E1", kReports, kLate).measure.isEmpty());
}

TEST_F(RefreshMeasured, StandsATeamsFigureInEveryMembersRow)
{
    takeContacts({{0, 5}, {0, 4}, {0, 2}, {1, 5}, {2, 1}});
    open();
    EXPECT_EQ(text("E1", kTeamWork), "4");
    EXPECT_EQ(text("E2", kTeamWork), "4");
    EXPECT_EQ(text("E3", kTeamWork), "1");
}

TEST_F(RefreshMeasured, AddsEventsUpByItemAndSaysZeroWhereNothingHappened)
{
    takeEvents({{0, 3, 2, kNothing},
                {0, 5, kNothing, kNothing},
                {0, 4, kNothing, 2 * Decimal::kScale},
                {0, 4, kNothing, 3'500'000}});
    open();
    EXPECT_EQ(text("E1", kReports, kLate), "3");
    EXPECT_EQ(text("E1", kReports, kQuality), "2;3.5");
    EXPECT_EQ(text("E2", kReports, kLate), "0");
    EXPECT_EQ(text("E2", kReports, kQuality), "0");
    EXPECT_EQ(beside("E1", kReports, kLate).records, 2);
}

TEST_F(RefreshMeasured, LeavesACellEmptyWhoseEventsDontFitItsItem)
{
    takeEvents({{0, 3, kNothing, Decimal::kScale}});
    open();
    const Refreshed refreshed = measure();
    EXPECT_EQ(text("E1", kReports, kLate), "");
    ASSERT_EQ(refreshed.refusedCount, 1);
    EXPECT_STREQ(refreshed.refused[0].reason.text,
                 "an event says points, and this item counts times");
    EXPECT_EQ(sheet().source(0, {CellKind::Value, kReports, kLate}), CellSource::NotTaken);
}

TEST_F(RefreshMeasured, ReportsWhatTheCellsBoundsRefuse)
{
    takeContacts({{0, 5}});
    open();
    const Refreshed refreshed = measure();
    EXPECT_EQ(text("E1", kCsat), ""); // 100 is above 90
    ASSERT_EQ(refreshed.refused.size(), 1u);
    EXPECT_EQ(refreshed.refused[0].text, QStringLiteral("100"));
    EXPECT_STREQ(refreshed.refused[0].reason.text, "%1 is outside the range from %2 to %3.");
    EXPECT_EQ(sheet().source(0, {CellKind::Value, kCsat, {}}), CellSource::NotTaken);
}

TEST_F(RefreshMeasured, FollowsRecordsThatComeIn)
{
    takeContacts({{0, 5}, {0, 1}});
    open();
    takeContacts({{0, 4}, {0, 1}}, 10);
    const Refreshed refreshed = measure();
    EXPECT_EQ(text("E1", kCsat), "200/4");
    EXPECT_EQ(beside("E1", kCsat).upTo, 2);
    EXPECT_EQ(refreshed.changed, 3); // csat, and the team's contacts of both members
}

TEST_F(RefreshMeasured, TakesTheValueOutWhenItsRecordsAreExcluded)
{
    takeContacts({{0, 5}, {0, 1}});
    open();
    change([&](Repositories& repositories) -> Result<> {
        RecordSearch search;
        search.range.kind = RecordKind::Contact;
        const auto found = repositories.records().find(search);
        for (const StoredRecord& record : *found) {
            const RecordChange why{RecordStep::Excluded,
                                   record.employee,
                                   record.facts,
                                   0,
                                   clock.now(),
                                   QStringLiteral("王敏"),
                                   QStringLiteral("test")};
            if (auto marked = repositories.records().mark(record.place, why); !marked)
                return marked;
        }
        return measureOpenCycles(*access, repositories, {RecordKind::Contact}).map([](const auto&) {
        });
    });
    EXPECT_EQ(text("E1", kCsat), "");
    EXPECT_EQ(beside("E1", kCsat).text, QString());
    EXPECT_EQ(text("E1", kTeamWork), "0");
}

TEST_F(RefreshMeasured, LeavesCyclesAloneThatOtherKindsMeasure)
{
    takeContacts({{0, 5}, {0, 1}});
    change([&](Repositories& repositories) {
        return measureOpenCycles(*access, repositories, {RecordKind::Order})
            .map([](const auto& refreshed) { EXPECT_TRUE(refreshed.empty()); });
    });
}

TEST_F(RefreshMeasured, WritesOneEntryAndOneForEachValueThatWasAnother)
{
    takeContacts({{0, 5}, {0, 1}});
    open();
    EXPECT_EQ(auditActions().count(QStringLiteral("cycle.measured")), 1);
    EXPECT_EQ(auditActions().count(QStringLiteral("value.measured")), 0);
    static_cast<void>(measure());
    EXPECT_EQ(auditActions().count(QStringLiteral("cycle.measured")), 1); // nothing new
    takeContacts({{0, 4}}, 10);
    static_cast<void>(measure());
    EXPECT_EQ(auditActions().count(QStringLiteral("cycle.measured")), 2);
    EXPECT_EQ(auditActions().count(QStringLiteral("value.measured")), 3);
}

TEST_F(RefreshMeasured, MeasuresAClosedCycleNoMore)
{
    takeContacts({{0, 5}, {0, 1}});
    open();
    ASSERT_TRUE(closeCycle(*access, key, CloseMode::EvenIncomplete));
    const Result<Refreshed> refreshed = refreshMeasured(*access, key);
    ASSERT_FALSE(refreshed);
    EXPECT_EQ(refreshed.error().code, ErrorCode::CycleClosed);
}

TEST_F(RefreshMeasured, FillsAmountsThatTheCompanyMeasures)
{
    takeContacts({{0, 5}, {0, 4}});
    open();
    EXPECT_TRUE(saveAmountMeasure(
        *access, QStringLiteral("bonus"), QStringLiteral("{\"name\": \"contacts-handled\"}")));
    EXPECT_FALSE(saveAmountMeasure(*access, QStringLiteral("bonus"), QStringLiteral("{}")));
}

} // namespace

} // namespace plumbline
