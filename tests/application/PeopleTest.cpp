// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/LoadPeople.h"
#include "application/people/SaveTeam.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

class People : public CompanyTest
{
protected:
    /// The code of the refusal; checks that nothing was stored.
    [[nodiscard]] QString refusal(const std::function<Result<>()>& act)
    {
        const Contents before = store.contents;
        const Result<> done = act();
        EXPECT_EQ(store.contents.employees, before.employees);
        EXPECT_EQ(store.contents.teams, before.teams);
        EXPECT_EQ(store.contents.audit.size(), before.audit.size());
        return done ? QStringLiteral("done") : codeName(done.error().code);
    }

    [[nodiscard]] QString refusedSave(const Employee& person, SaveMode mode = SaveMode::Add)
    {
        return refusal([&] { return saveEmployee(access, person, mode); });
    }

    [[nodiscard]] QString refusedTeam(const Team& team, SaveMode mode = SaveMode::Add)
    {
        return refusal([&] { return saveTeam(access, team, mode); });
    }

    const Employee zhou = aPerson(QStringLiteral("E1"));
};

} // namespace

TEST_F(People, AreAddedWithTheirPositionAndTheirTrail)
{
    ASSERT_TRUE(saveEmployee(access, zhou, SaveMode::Add));
    EXPECT_EQ(store.contents.employees, std::vector{zhou});
    EXPECT_EQ(store.contents.positions.at(0).id.text(), QStringLiteral("customer-service"));
    EXPECT_EQ(auditActions(),
              (QStringList{QStringLiteral("position.taken"), QStringLiteral("employee.added")}));
}

TEST_F(People, AreChangedWithBeforeAndAfter)
{
    ASSERT_TRUE(saveEmployee(access, zhou, SaveMode::Add));
    Employee renamed = zhou;
    renamed.name = QStringLiteral("Zhou Yulan");
    ASSERT_TRUE(saveEmployee(access, renamed, SaveMode::Change));
    const AuditEntry& entry = store.contents.audit.back();
    EXPECT_EQ(entry.action, QStringLiteral("employee.changed"));
    EXPECT_TRUE(entry.before.contains(QStringLiteral("\"Zhou\"")));
    EXPECT_TRUE(entry.after.contains(QStringLiteral("\"Zhou Yulan\"")));
    ASSERT_TRUE(saveEmployee(access, renamed, SaveMode::Change));
    EXPECT_EQ(store.contents.audit.size(), 3U) << "the same again leaves no entry";
}

TEST_F(People, AreRefusedWithoutWhatTheyMustHave)
{
    Employee person = zhou;
    person.id = EmployeeId(QStringLiteral(" "));
    EXPECT_EQ(refusedSave(person), QStringLiteral("missing-field"));
    person = zhou;
    person.name = QStringLiteral("  ");
    EXPECT_EQ(refusedSave(person), QStringLiteral("missing-field"));
    person = zhou;
    person.joined = QDate();
    EXPECT_EQ(refusedSave(person), QStringLiteral("missing-field"));
    person = zhou;
    person.positions.clear();
    EXPECT_EQ(refusedSave(person), QStringLiteral("missing-field"));
    person = zhou;
    person.id = EmployeeId(QStringLiteral("E/1"));
    EXPECT_EQ(refusedSave(person), QStringLiteral("bad-value"));
}

TEST_F(People, AreRefusedWithUnknownTeamsPositionsAndDatesOutOfOrder)
{
    EXPECT_EQ(refusedSave(inTeam(zhou, QStringLiteral("no-such"))), QStringLiteral("unknown-id"));
    Employee person = zhou;
    person.positions.front().to = PositionId(QStringLiteral("astronaut"));
    EXPECT_EQ(refusedSave(person), QStringLiteral("unknown-id"));
    person = zhou;
    person.left = zhou.joined.addDays(-1);
    EXPECT_EQ(refusedSave(person), QStringLiteral("out-of-range"));
    person = zhou;
    person.positions.push_back(person.positions.front());
    EXPECT_EQ(refusedSave(person), QStringLiteral("bad-value"));
}

TEST_F(People, AreNeitherAddedTwiceNorChangedUnseen)
{
    EXPECT_EQ(refusedSave(zhou, SaveMode::Change), QStringLiteral("not-found"));
    ASSERT_TRUE(saveEmployee(access, zhou, SaveMode::Add));
    EXPECT_EQ(refusedSave(zhou), QStringLiteral("already-exists"));
}

TEST_F(People, LeaveOnALastDay)
{
    ASSERT_TRUE(saveEmployee(access, zhou, SaveMode::Add));
    const auto leave = [&](const QDate& day) {
        return refusal([&] { return recordLeaving(access, zhou.id, day); });
    };
    EXPECT_EQ(leave(zhou.joined.addDays(-1)), QStringLiteral("out-of-range"));
    EXPECT_EQ(leave(QDate()), QStringLiteral("out-of-range"));
    ASSERT_TRUE(recordLeaving(access, zhou.id, zhou.joined));
    EXPECT_EQ(store.contents.employees.at(0).left, zhou.joined);
    EXPECT_EQ(store.contents.audit.back().action, QStringLiteral("employee.left"));
    EXPECT_FALSE(recordLeaving(access, EmployeeId(QStringLiteral("E9")), zhou.joined));
}

TEST_F(People, AreLoadedWithTheLibrarysPositionsBehindTheirOwn)
{
    ASSERT_TRUE(saveEmployee(access, zhou, SaveMode::Add));
    const auto people = loadPeople(access);
    ASSERT_TRUE(people);
    EXPECT_EQ(people->company.name, QStringLiteral("Qingyuan"));
    EXPECT_EQ(people->employees, std::vector{zhou});
    EXPECT_EQ(people->positions.size(), 2U) << "each once";
}

TEST_F(People, StandInTeamsThatFormATree)
{
    ASSERT_TRUE(saveTeam(access, aTeam(QStringLiteral("top")), SaveMode::Add));
    Team below = aTeam(QStringLiteral("below"));
    below.parent = TeamId(QStringLiteral("top"));
    ASSERT_TRUE(saveTeam(access, below, SaveMode::Add));
    Team top = aTeam(QStringLiteral("top"));
    top.parent = below.id;
    EXPECT_EQ(refusedTeam(top, SaveMode::Change), QStringLiteral("bad-value"));
    top.parent = top.id;
    EXPECT_EQ(refusedTeam(top, SaveMode::Change), QStringLiteral("bad-value"));
    top.parent = TeamId(QStringLiteral("no-such"));
    EXPECT_EQ(refusedTeam(top, SaveMode::Change), QStringLiteral("unknown-id"));
    top.parent.reset();
    top.leader = EmployeeId(QStringLiteral("E9"));
    EXPECT_EQ(refusedTeam(top, SaveMode::Change), QStringLiteral("unknown-id"));
    EXPECT_EQ(refusedTeam(below), QStringLiteral("already-exists"));
    EXPECT_EQ(refusedTeam(aTeam(QStringLiteral("x")), SaveMode::Change),
              QStringLiteral("not-found"));
    EXPECT_EQ(refusedTeam(aTeam({})), QStringLiteral("missing-field"));
    EXPECT_EQ(auditActions(),
              (QStringList{QStringLiteral("team.added"), QStringLiteral("team.added")}));
}

TEST_F(People, KeepTheirTeamFromBeingRemoved)
{
    ASSERT_TRUE(saveTeam(access, aTeam(QStringLiteral("top")), SaveMode::Add));
    Team below = aTeam(QStringLiteral("below"));
    below.parent = TeamId(QStringLiteral("top"));
    ASSERT_TRUE(saveTeam(access, below, SaveMode::Add));
    Employee moved = inTeam(zhou, QStringLiteral("below"));
    moved.teams.push_back({TeamId(QStringLiteral("top")), QDate(2025, 1, 1)});
    ASSERT_TRUE(saveEmployee(access, moved, SaveMode::Add));
    const auto remove = [&](const QString& id) {
        return refusal([&] { return removeTeam(access, TeamId(id)); });
    };
    EXPECT_EQ(remove(QStringLiteral("top")), QStringLiteral("bad-value")) << "a team below";
    EXPECT_EQ(remove(QStringLiteral("below")), QStringLiteral("bad-value")) << "had people once";
    EXPECT_EQ(remove(QStringLiteral("no-such")), QStringLiteral("not-found"));
    ASSERT_TRUE(saveTeam(access, aTeam(QStringLiteral("empty")), SaveMode::Add));
    ASSERT_TRUE(removeTeam(access, TeamId(QStringLiteral("empty"))));
    EXPECT_EQ(store.contents.teams.size(), 2U);
    EXPECT_EQ(store.contents.audit.back().action, QStringLiteral("team.removed"));
}

} // namespace plumbline::testing
