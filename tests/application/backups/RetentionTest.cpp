// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backups/Retention.h"

#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace plumbline::testing {

namespace {

constexpr quint32 kSeed = 11;
constexpr int kHistories = 300;

QDateTime at(int year, int month, int day, int hour)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

std::vector<QDateTime> someHistory(QRandomGenerator& random)
{
    std::vector<QDateTime> made;
    QDateTime now = at(2020, 1, 1, 8);
    const int count = random.bounded(1, 400);
    for (int backup = 0; backup < count; ++backup) {
        now = now.addSecs(random.bounded(60, random.bounded(2) == 0 ? 20'000 : 400'000));
        made.push_back(now);
    }
    std::shuffle(made.begin(), made.end(), random);
    return made;
}

/// What the rule says, said in another way: a backup is kept if fewer than ten are newer, or if
/// none of its day (month) is newer and fewer than thirty days (twelve months) with backups are.
std::vector<bool> expected(const std::vector<QDateTime>& made, const QTimeZone& zone)
{
    std::vector<bool> kept;
    for (const QDateTime& one : made) {
        std::set<QDate> days;
        std::set<QDate> months;
        int newer = 0;
        const QDate day = one.toTimeZone(zone).date();
        for (const QDateTime& other : made) {
            if (other <= one)
                continue;
            const QDate its = other.toTimeZone(zone).date();
            ++newer;
            days.insert(its);
            months.insert(QDate(its.year(), its.month(), 1));
        }
        const bool isOfDay = !days.contains(day) && days.size() < 30;
        const bool isOfMonth =
            !months.contains(QDate(day.year(), day.month(), 1)) && months.size() < 12;
        kept.push_back(newer < 10 || isOfDay || isOfMonth);
    }
    return kept;
}

} // namespace

TEST(Retention, KeepsWhatTheRuleSaysOfAnyHistory)
{
    QRandomGenerator random(kSeed);
    const QTimeZone zone("Asia/Shanghai");
    for (int history = 0; history < kHistories; ++history) {
        const std::vector<QDateTime> made = someHistory(random);
        const std::vector<bool> kept = keptBackups(made, zone);
        ASSERT_EQ(kept, expected(made, zone)) << "history " << history;
        ASSERT_LE(std::ranges::count(kept, true), 10 + 30 + 12);
    }
}

TEST(Retention, KeepsTheSameWhenItIsAskedAgain)
{
    QRandomGenerator random(kSeed);
    const QTimeZone zone("Asia/Shanghai");
    std::vector<QDateTime> made = someHistory(random);
    const std::vector<bool> kept = keptBackups(made, zone);
    std::vector<QDateTime> left;
    for (std::size_t place = 0; place < made.size(); ++place) {
        if (kept[place])
            left.push_back(made[place]);
    }
    EXPECT_EQ(keptBackups(left, zone), std::vector<bool>(left.size(), true));
}

TEST(Retention, CountsDaysInTheCompanysZone)
{
    // 15:00 and 17:00 UTC are two days in Shanghai, and one in London.
    const std::vector<QDateTime> made{at(2024, 1, 10, 15), at(2024, 1, 10, 17)};
    const RetentionRule daysOnly{0, 30, 0};
    EXPECT_EQ(keptBackups(made, QTimeZone("Asia/Shanghai"), daysOnly),
              std::vector<bool>({true, true}));
    EXPECT_EQ(keptBackups(made, QTimeZone("Europe/London"), daysOnly),
              std::vector<bool>({false, true}));
}

TEST(Retention, OfNothingIsNothing)
{
    EXPECT_TRUE(keptBackups({}, QTimeZone::utc()).empty());
}

} // namespace plumbline::testing
