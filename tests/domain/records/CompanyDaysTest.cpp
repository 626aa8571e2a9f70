// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/CompanyDays.h"

#include <QtCore/QDateTime>

#include <gtest/gtest.h>

namespace plumbline {
namespace {

struct Midnight
{
    const char* zone;
    QDate day;
    const char* utc; ///< When the day begins.
};

void PrintTo(const Midnight& midnight, std::ostream* out)
{
    *out << midnight.zone << " " << midnight.day.toString(Qt::ISODate).toStdString();
}

class CompanyMidnights : public ::testing::TestWithParam<Midnight>
{
};

TEST_P(CompanyMidnights, AreTheFirstMomentOfTheDay)
{
    const Midnight& midnight = GetParam();
    const CompanyDays days{QTimeZone(midnight.zone)};
    const std::int64_t begin = days.beginInZone(midnight.day);
    EXPECT_EQ(
        QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC).toString(Qt::ISODateWithMs).toStdString(),
        midnight.utc);
    EXPECT_EQ(days.dayOf(begin, RecordKind::Contact), midnight.day);
    EXPECT_LT(days.dayOf(begin - 1, RecordKind::Contact), midnight.day);
    EXPECT_EQ(days.dayOf(begin, RecordKind::Complaint), midnight.day);
}

const Midnight kMidnights[]{
    {"UTC", {2024, 2, 29}, "2024-02-29T00:00:00.000Z"},
    {"Asia/Shanghai", {2021, 1, 1}, "2020-12-31T16:00:00.000Z"},
    {"Asia/Shanghai", {1969, 12, 31}, "1969-12-30T16:00:00.000Z"},
    {"Asia/Kathmandu", {2024, 3, 1}, "2024-02-29T18:15:00.000Z"},
    {"Europe/Berlin", {2024, 3, 31}, "2024-03-30T23:00:00.000Z"},
    {"Europe/Berlin", {2024, 4, 1}, "2024-03-31T22:00:00.000Z"},
    {"Europe/Berlin", {2024, 10, 28}, "2024-10-27T23:00:00.000Z"},
    {"America/Sao_Paulo", {2018, 11, 4}, "2018-11-04T03:00:00.000Z"}, // 00:00 to 01:00 never was.
    {"America/Sao_Paulo", {2019, 2, 17}, "2019-02-17T03:00:00.000Z"},
    {"America/Havana", {2023, 11, 5}, "2023-11-05T04:00:00.000Z"}, // Midnight came twice.
    {"Pacific/Apia", {2011, 12, 31}, "2011-12-30T10:00:00.000Z"}, // The 30th was left out.
    {"Pacific/Kiritimati", {2024, 7, 1}, "2024-06-30T10:00:00.000Z"}};
INSTANTIATE_TEST_SUITE_P(CompanyDays, CompanyMidnights, ::testing::ValuesIn(kMidnights));

TEST(CompanyDays, DatedRecordsHaveTheirDayInEveryZone)
{
    const CompanyDays days{QTimeZone("America/Los_Angeles")};
    const std::int64_t at = days.begin({2024, 2, 29}, RecordKind::Visit);
    EXPECT_EQ(at, QDateTime(QDate(2024, 2, 29), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    EXPECT_EQ(days.dayOf(at, RecordKind::Visit), QDate(2024, 2, 29));
    EXPECT_EQ(days.dayOf(at, RecordKind::Contact), QDate(2024, 2, 28));
    EXPECT_EQ(days.dayOf(-1, RecordKind::Visit), QDate(1969, 12, 31));
}

} // namespace
} // namespace plumbline
