// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Permit.h"

#include "application/cycles/OpenCycle.h"
#include "application/people/LoadPeople.h"
#include "application/values/RecordCells.h"
#include "application/values/ScoreSheet.h"
#include "domain/policy/Grants.h"
#include "tests/application/accounts/AccountsTest.h"

namespace plumbline::testing {

namespace {

const EmployeeId kBoss(QStringLiteral("E0"));
const EmployeeId kLead(QStringLiteral("E1"));
const EmployeeId kEast(QStringLiteral("E2"));
const EmployeeId kWest(QStringLiteral("E3"));

Team ledTeam(const char* id, const char* parent, const EmployeeId& leader)
{
    Team team = aTeam(QLatin1String(id));
    if (*parent != '\0')
        team.parent = TeamId(QLatin1String(parent));
    team.leader = leader;
    return team;
}

} // namespace

/// East and west below one department: E0 leads it, E1 leads the east, E2 is in it, E3 in the west.
class PermitTest : public AccountsTest
{
protected:
    void SetUp() override
    {
        store.contents.teams = {ledTeam("all", "", kBoss),
                                ledTeam("east", "all", kLead),
                                ledTeam("west", "all", kBoss)};
        employ({inTeam(aPerson(kBoss.text()), QStringLiteral("all")),
                inTeam(aPerson(kLead.text()), QStringLiteral("east")),
                inTeam(aPerson(kEast.text(), QStringLiteral("Wang")), QStringLiteral("east")),
                inTeam(aPerson(kWest.text(), QStringLiteral("Qian")), QStringLiteral("west"))});
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
        score("E1", "95");
        score("E2", "90");
        score("E3", "85");
        score("E0", "99");
        makeAdministrator();
        add(anAccount(QStringLiteral("hr"), {Role::Hr}));
        add(anAccount(QStringLiteral("boss"), {Role::Manager}, kBoss.text()));
        add(anAccount(QStringLiteral("lead"), {Role::Manager}, kLead.text()));
        add(anAccount(QStringLiteral("east"), {Role::Employee}, kEast.text()));
        add(anAccount(QStringLiteral("auditor"), {Role::Auditor}));
    }

    void score(const char* person, const char* csat)
    {
        const EmployeeId id{QLatin1String(person)};
        ASSERT_TRUE(recordCells(
            access, desk, {{id, valueOf(QStringLiteral("csat")), {}, QLatin1String(csat), {}}}));
        ASSERT_TRUE(
            recordCells(access,
                        desk,
                        {{id, valueOf(QStringLiteral("teamwork")), {}, QStringLiteral("80"), {}}}));
    }

    [[nodiscard]] bool may(Permission permission, const Subject& subject = {})
    {
        return permitted(access, permission, subject).has_value();
    }

    [[nodiscard]] QSet<EmployeeId> seen(Permission permission,
                                        const std::optional<CycleKey>& cycle = {})
    {
        const auto sight = sightOf(access, store.repositories(), permission, cycle);
        EXPECT_TRUE(sight);
        return sight->people;
    }
};

TEST_F(PermitTest, PermitsEverythingWhileThereAreNoAccounts)
{
    store.contents.accounts.clear();
    access.session = {QStringLiteral("clerk"), {}};
    EXPECT_TRUE(may(Permission::EditPeople));
    EXPECT_TRUE(sightOf(access, store.repositories(), Permission::SeeWages)->isEverybody);
}

TEST_F(PermitTest, RefusesWhoDidNotSignIn)
{
    access.session = {QStringLiteral("clerk"), {}};
    for (const Permission permission : allPermissions())
        EXPECT_FALSE(may(permission));
    EXPECT_FALSE(sightOf(access, store.repositories(), Permission::SeePeople));
}

TEST_F(PermitTest, KnowsRolesAsTheyAreNowAndNotAsTheyWereAtSignIn)
{
    actAs(QStringLiteral("hr"));
    EXPECT_TRUE(may(Permission::EditPeople));
    store.contents.accounts[1].account.roles = {Role::Employee};
    EXPECT_FALSE(may(Permission::EditPeople));
    store.contents.accounts[1].account.roles = {Role::Hr};
    store.contents.accounts[1].account.isClosed = true;
    EXPECT_FALSE(may(Permission::SeeCycles));
}

TEST_F(PermitTest, LeadersSeeTheirTeamsAndThoseBelow)
{
    actAs(QStringLiteral("lead"));
    EXPECT_EQ(seen(Permission::SeePeople), (QSet<EmployeeId>{kLead, kEast}));
    EXPECT_EQ(seen(Permission::SeeScores, desk), (QSet<EmployeeId>{kEast}));
    actAs(QStringLiteral("boss"));
    EXPECT_EQ(seen(Permission::SeeScores, desk), (QSet<EmployeeId>{kLead, kEast, kWest}));
}

TEST_F(PermitTest, ACycleGoesByTheTeamsItWasOpenedWith)
{
    for (Employee& person : store.contents.employees) {
        if (person.id == kEast)
            person.teams = {{TeamId(QStringLiteral("west")), QDate(2020, 1, 1)}};
    }
    actAs(QStringLiteral("lead"));
    EXPECT_FALSE(seen(Permission::SeePeople).contains(kEast));
    EXPECT_TRUE(seen(Permission::SeeScores, desk).contains(kEast));
}

TEST_F(PermitTest, EmployeesSeeThemselvesAndTheirScoresOnceClosed)
{
    actAs(QStringLiteral("east"));
    EXPECT_EQ(seen(Permission::SeePeople), (QSet<EmployeeId>{kEast}));
    EXPECT_TRUE(seen(Permission::SeeScores, desk).isEmpty());
    store.contents.cycles.front().stage = CycleStage::Closed;
    EXPECT_EQ(seen(Permission::SeeScores, desk), (QSet<EmployeeId>{kEast}));
}

TEST_F(PermitTest, ADeputyHasTheRelationsAndNotTheRoles)
{
    add(anAccount(QStringLiteral("mate"), {Role::Manager}, kWest.text()));
    actAs(QStringLiteral("mate"));
    EXPECT_TRUE(seen(Permission::SeeScores, desk).isEmpty());
    store.contents.deputies = {{1,
                                AccountId(QStringLiteral("lead")),
                                AccountId(QStringLiteral("mate")),
                                QDate(2026, 4, 1),
                                QDate(2026, 4, 10)},
                               {2,
                                AccountId(QStringLiteral("hr")),
                                AccountId(QStringLiteral("mate")),
                                QDate(2026, 4, 1),
                                QDate(2026, 4, 10)}};
    EXPECT_EQ(seen(Permission::SeeScores, desk), (QSet<EmployeeId>{kEast}));
    EXPECT_FALSE(may(Permission::EditPeople));
    clock.set(QDate(2026, 4, 11));
    EXPECT_TRUE(seen(Permission::SeeScores, desk).isEmpty());
}

TEST_F(PermitTest, TheTrailSaysForWhomADeputyActed)
{
    add(anAccount(QStringLiteral("mate"), {Role::Manager}, kWest.text()));
    store.contents.deputies = {{1,
                                AccountId(QStringLiteral("lead")),
                                AccountId(QStringLiteral("mate")),
                                QDate(2026, 4, 1),
                                QDate(2026, 4, 10)}};
    actAs(QStringLiteral("mate"));
    ASSERT_TRUE(saveNote(access, desk, kEast, QStringLiteral("csat"), QStringLiteral("Seen.")));
    EXPECT_EQ(store.contents.audit.back().user, QStringLiteral("mate \u2192 lead"));
    ASSERT_TRUE(checkPassword(access, m_password));
    EXPECT_EQ(store.contents.audit.back().user, QStringLiteral("mate"));
}

TEST_F(PermitTest, PeopleAreFilteredBeforeTheyLeaveTheFile)
{
    actAs(QStringLiteral("lead"));
    const auto people = loadPeople(access);
    ASSERT_TRUE(people);
    ASSERT_EQ(people->employees.size(), 2U);
    EXPECT_EQ(people->employees[0].id, kLead);
    EXPECT_EQ(people->employees[1].id, kEast);
}

TEST_F(PermitTest, ASheetRanksAmongEverybodyAndNamesOnlyWhomOneSees)
{
    actAs(QStringLiteral("hr"));
    const auto whole = ScoreSheet::build(loadSheet(access, desk).value());
    ASSERT_TRUE(whole);
    actAs(QStringLiteral("lead"));
    SheetData data = loadSheet(access, desk).value();
    EXPECT_EQ(data.hidden, 3);
    for (std::size_t row = 1; row < data.appraisals.size(); ++row) {
        EXPECT_TRUE(data.appraisals[row].name.isEmpty());
        for (const EmployeeId& other : {kBoss, kLead, kWest})
            EXPECT_NE(data.appraisals[row].employee, other);
    }
    const auto sheet = ScoreSheet::build(std::move(data));
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->size(), 1);
    EXPECT_EQ(sheet->rowOf(kEast), 0);
    EXPECT_EQ(sheet->rowOf(kWest), -1);
    const int row = whole->rowOf(kEast);
    EXPECT_EQ(sheet->rank(0), whole->rank(row));
    EXPECT_EQ(sheet->rank(0), 3);
    EXPECT_EQ(sheet->rankOf(0), 4);
    EXPECT_EQ(sheet->grade(0), whole->grade(row));
    EXPECT_EQ(sheet->score(0).score, whole->score(row).score);
}

TEST_F(PermitTest, NobodyEntersTheirOwnValues)
{
    add(anAccount(QStringLiteral("self"), {Role::Hr}, kWest.text()));
    actAs(QStringLiteral("self"));
    const auto own = recordCells(
        access,
        desk,
        {{kWest, valueOf(QStringLiteral("csat")), QStringLiteral("85"), QStringLiteral("99"), {}}});
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, ErrorCode::NotPermitted);
}

} // namespace plumbline::testing
