// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SetSegments.h"
#include "tests/storage/records/MeasuredCompany.h"

namespace plumbline {

namespace {

const QString kCsat = QStringLiteral("csat");
const QString kReports = QStringLiteral("reports");
const QString kLate = QStringLiteral("late");

/// Contacts of the 3rd of February, and an event of the 31st of March.
class OwnDays : public MeasuredCompany
{
protected:
    void begin()
    {
        takeContacts({{0, 5}, {0, 1}, {1, 5}, {1, 1}});
        takeEvents({{0, 3, 2, kNothing}, {1, 3, 2, kNothing}});
        open();
    }

    [[nodiscard]] SegmentDay day(const char* who, const QDate& day) const
    {
        return {key, EmployeeId(QLatin1String(who)), day, QStringLiteral("test")};
    }
};

} // namespace

TEST_F(OwnDays, CountWhoJoinedLateFromTheFirstDayOn)
{
    begin();
    ASSERT_TRUE(joinLate(*access, day("E1", QDate(2026, 2, 3))));
    EXPECT_EQ(text("E1", kCsat), "100/2");
    ASSERT_TRUE(joinLate(*access, day("E1", QDate(2026, 2, 4))));
    EXPECT_EQ(text("E1", kCsat), "");
    EXPECT_EQ(text("E1", kReports, kLate), "2");
    EXPECT_EQ(text("E2", kCsat), "100/2") << "everybody else as before";
}

TEST_F(OwnDays, CountWhoLeftEarlyToTheLastDay)
{
    begin();
    ASSERT_TRUE(leaveEarly(*access, day("E1", QDate(2026, 3, 31))));
    EXPECT_EQ(text("E1", kReports, kLate), "2");
    ASSERT_TRUE(leaveEarly(*access, day("E1", QDate(2026, 3, 30))));
    EXPECT_EQ(text("E1", kReports, kLate), "0");
    EXPECT_EQ(text("E1", kCsat), "100/2");
    EXPECT_EQ(text("E2", kReports, kLate), "2");
}

} // namespace plumbline
