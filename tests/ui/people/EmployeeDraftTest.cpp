// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeDraft.h"

#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

const QDate kApril(2026, 4, 1);

TEST(EmployeeDraft, ChangesNothingWhenNothingIsTyped)
{
    const Employee person = inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east"));
    EXPECT_EQ(applied(draftOf(person), person), person);
}

TEST(EmployeeDraft, BeginsAnotherTeamOnItsDay)
{
    const Employee person = inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east"));
    EmployeeDraft draft = draftOf(person);
    draft.team = TeamId(QStringLiteral("west"));
    draft.teamFrom = kApril;
    const Employee changed = applied(draft, person);
    ASSERT_EQ(changed.teams.size(), 2U);
    EXPECT_EQ(changed.teamOn(kApril.addDays(-1)), TeamId(QStringLiteral("east")));
    EXPECT_EQ(changed.teamOn(kApril), TeamId(QStringLiteral("west")));
}

TEST(EmployeeDraft, MovesTheBeginningOfTheSameTeam)
{
    const Employee person = inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east"));
    EmployeeDraft draft = draftOf(person);
    draft.teamFrom = kApril;
    const Employee changed = applied(draft, person);
    ASSERT_EQ(changed.teams.size(), 1U);
    EXPECT_EQ(changed.teams.front().from, kApril);
}

TEST(EmployeeDraft, TakesThePlaceOfWhatBeganOnTheSameDay)
{
    Employee person = inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east"));
    person.teams.push_back({TeamId(QStringLiteral("west")), kApril});
    EmployeeDraft draft = draftOf(person);
    draft.team = TeamId(QStringLiteral("north"));
    draft.teamFrom = kApril;
    const Employee changed = applied(draft, person);
    ASSERT_EQ(changed.teams.size(), 2U);
    EXPECT_EQ(changed.teams.back().to, TeamId(QStringLiteral("north")));
}

TEST(EmployeeDraft, BeginsTheFirstTeamAndPositionWithTheDayOfJoining)
{
    const Employee person = inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east"));
    EmployeeDraft draft = draftOf(person);
    draft.joined = kApril;
    const Employee changed = applied(draft, person);
    EXPECT_EQ(changed.joined, kApril);
    EXPECT_EQ(changed.teams.front().from, kApril);
    EXPECT_EQ(changed.positions.front().from, kApril);
}

} // namespace

} // namespace plumbline::testing
