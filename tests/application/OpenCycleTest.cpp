// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/OpenCycle.h"

#include "application/schemes/Schemes.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

class OpenCycle : public CompanyTest
{
protected:
    [[nodiscard]] QString refusal(const Result<Cycle>& opened) const
    {
        EXPECT_TRUE(store.contents.cycles.empty());
        EXPECT_TRUE(store.contents.audit.empty());
        return opened ? QStringLiteral("opened") : codeName(opened.error().code);
    }

    [[nodiscard]] QStringList takenIn() const
    {
        QStringList people;
        for (const Appraisal& appraisal : store.contents.appraisals.at(desk))
            people.append(appraisal.employee.text());
        return people;
    }

    [[nodiscard]] static Employee leaving(Employee person, const QDate& lastDay)
    {
        person.left = lastDay;
        return person;
    }

    [[nodiscard]] static Employee joining(Employee person, const QDate& day)
    {
        person.joined = day;
        person.positions.front().from = day;
        return person;
    }
};

} // namespace

TEST_F(OpenCycle, TakesTheSchemeFromTheLibraryAsVersionOne)
{
    employ({aPerson(QStringLiteral("E1"))});
    const Result<Cycle> cycle = openCycle(access, desk.scheme, desk.period);
    ASSERT_TRUE(cycle);
    EXPECT_EQ(cycle->schemeVersion, 1);
    EXPECT_EQ(cycle->openedBy, QStringLiteral("clerk"));
    EXPECT_EQ(store.contents.schemes.at(0).document, aSchemeFile());
    EXPECT_EQ(auditActions(),
              (QStringList{QStringLiteral("scheme.added"), QStringLiteral("cycle.opened")}));
}

TEST_F(OpenCycle, PinsTheNewestVersion)
{
    employ({aPerson(QStringLiteral("E1"))});
    ASSERT_TRUE(importScheme(access, aSchemeFile("desk-quarterly", 3)));
    ASSERT_TRUE(importScheme(access, aSchemeFile("desk-quarterly", 2)));
    EXPECT_EQ(openCycle(access, desk.scheme, desk.period)->schemeVersion, 3);
}

TEST_F(OpenCycle, PinsNamePositionAndTeam)
{
    Employee moved = inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("west"));
    moved.teams.push_back({TeamId(QStringLiteral("east")), QDate(2026, 3, 31)});
    employ({moved});
    ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
    const Appraisal expected{moved.id,
                             moved.name,
                             PositionId(QStringLiteral("customer-service")),
                             TeamId(QStringLiteral("east"))};
    EXPECT_EQ(store.contents.appraisals[desk].at(0), expected);
}

TEST_F(OpenCycle, TakesEverybodyWhoWorkedOnADayOfThePeriod)
{
    employ({leaving(aPerson(QStringLiteral("before")), QDate(2025, 12, 31)),
            leaving(aPerson(QStringLiteral("first-day")), QDate(2026, 1, 1)),
            joining(aPerson(QStringLiteral("last-day")), QDate(2026, 3, 31)),
            joining(aPerson(QStringLiteral("after")), QDate(2026, 4, 1))});
    ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
    EXPECT_EQ(takenIn(), (QStringList{QStringLiteral("first-day"), QStringLiteral("last-day")}));
}

TEST_F(OpenCycle, LooksAtThePositionOfTheLastWorkingDay)
{
    const PositionId other(QStringLiteral("technical-support"));
    Employee leftFirst = leaving(aPerson(QStringLiteral("left-first")), QDate(2026, 2, 10));
    leftFirst.positions.push_back({other, QDate(2026, 2, 11)});
    Employee movedAway = aPerson(QStringLiteral("moved-away"));
    movedAway.positions.push_back({other, QDate(2026, 3, 31)});
    employ({leftFirst, movedAway});
    ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
    EXPECT_EQ(takenIn(), QStringList{QStringLiteral("left-first")});
}

TEST_F(OpenCycle, LeavesOutWhoIsInAnotherPartOfThePeriod)
{
    employ({aPerson(QStringLiteral("E1")), aPerson(QStringLiteral("E2"))});
    const SchemeId second(QStringLiteral("second-quarterly"));
    ASSERT_TRUE(importScheme(access, aSchemeFile("second-quarterly")));
    ASSERT_TRUE(
        openCycle(access, second, desk.period, std::vector{EmployeeId(QStringLiteral("E1"))}));
    ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
    EXPECT_EQ(takenIn(), QStringList{QStringLiteral("E2")});
    const auto again = openCycle(access, second, aQuarter(QStringLiteral("2026Q2")));
    EXPECT_TRUE(again) << "another period is free";
}

TEST_F(OpenCycle, SaysWhyACandidateIsLeftOut)
{
    Employee support = aPerson(QStringLiteral("E2"));
    support.positions.front().to = PositionId(QStringLiteral("technical-support"));
    Employee idle = aPerson(QStringLiteral("E3"));
    idle.positions.clear();
    employ({aPerson(QStringLiteral("E1")),
            support,
            idle,
            leaving(aPerson(QStringLiteral("E4")), QDate(2025, 6, 30))});
    const auto all = candidates(access, desk.scheme, desk.period);
    ASSERT_TRUE(all);
    EXPECT_TRUE(all->at(0).isTaken);
    EXPECT_STREQ(all->at(1).reason.text, "the scheme is not for the position “%1”");
    EXPECT_STREQ(all->at(2).reason.text, "without a position in %1");
    EXPECT_STREQ(all->at(3).reason.text, "not employed in %1");
    EXPECT_TRUE(store.contents.schemes.empty()) << "looking takes nothing";
}

TEST_F(OpenCycle, RefusesAnUnknownScheme)
{
    employ({aPerson(QStringLiteral("E1"))});
    EXPECT_EQ(refusal(openCycle(access, SchemeId(QStringLiteral("no-such")), desk.period)),
              QStringLiteral("not-found"));
}

TEST_F(OpenCycle, RefusesAPeriodOfAnotherLength)
{
    employ({aPerson(QStringLiteral("E1"))});
    EXPECT_EQ(refusal(openCycle(access, desk.scheme, aQuarter(QStringLiteral("2026-01")))),
              QStringLiteral("bad-value"));
}

TEST_F(OpenCycle, RefusesAnEmptyCycle)
{
    EXPECT_EQ(refusal(openCycle(access, desk.scheme, desk.period)), QStringLiteral("incomplete"));
    EXPECT_EQ(refusal(openCycle(access, desk.scheme, desk.period, std::vector<EmployeeId>{})),
              QStringLiteral("incomplete"));
}

TEST_F(OpenCycle, RefusesChosenPeopleWhoDoNotFit)
{
    Employee support = aPerson(QStringLiteral("E2"));
    support.positions.front().to = PositionId(QStringLiteral("technical-support"));
    employ({aPerson(QStringLiteral("E1")), support});
    const auto choose = [&](const QStringList& ids) {
        std::vector<EmployeeId> people;
        for (const QString& id : ids)
            people.emplace_back(id);
        return refusal(openCycle(access, desk.scheme, desk.period, people));
    };
    EXPECT_EQ(choose({QStringLiteral("E9")}), QStringLiteral("unknown-id"));
    EXPECT_EQ(choose({QStringLiteral("E2")}), QStringLiteral("bad-value"));
    EXPECT_EQ(choose({QStringLiteral("E1"), QStringLiteral("E1")}), QStringLiteral("duplicate-id"));
}

TEST_F(OpenCycle, RefusesToOpenTwice)
{
    employ({aPerson(QStringLiteral("E1"))});
    ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
    const auto again = openCycle(access, desk.scheme, desk.period);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(store.contents.cycles.size(), 1U);
}

} // namespace plumbline::testing
