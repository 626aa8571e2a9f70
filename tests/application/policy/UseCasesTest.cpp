// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/policy/UseCases.h"

#include "application/cycles/OpenCycle.h"
#include "domain/policy/Decide.h"
#include "tests/application/accounts/AccountsTest.h"
#include "tests/application/policy/Dropped.h"

namespace plumbline::testing {

std::vector<UseCase> everyUseCase()
{
    std::vector<UseCase> all;
    for (auto some : {companyUseCases(),
                      schemeUseCases(),
                      cycleUseCases(),
                      recordUseCases(),
                      importUseCases(),
                      wayUseCases(),
                      segmentUseCases(),
                      paperUseCases(),
                      followUpUseCases(),
                      fileUseCases(),
                      reportUseCases()})
        std::ranges::move(some, std::back_inserter(all));
    return all;
}

namespace {

const EmployeeId kLeader(QStringLiteral("E2"));
const EmployeeId kStranger(QStringLiteral("E3"));
const QString kActor = QStringLiteral("actor");

/// Whether it was refused by the policy, and not for another reason.
bool isRefused(const Result<>& result)
{
    return !result && result.error().code == ErrorCode::NotPermitted;
}

bool isRefusedFor(const Result<>& result, Permission permission)
{
    return isRefused(result) && result.error().at == permissionName(permission);
}

Holder theActor()
{
    return {HolderKind::Account, kActor};
}

StoredAppraisalStep published()
{
    AppraisalStep step;
    step.kind = AppraisalStepKind::Published;
    step.number = 1;
    step.revision = 1;
    step.by = {QStringLiteral("other"), {}, true};
    return {anEmployee(), step};
}

} // namespace

/// Every use case, with a cycle that the employee E1 is in, whose team E2 leads.
class UseCasesTest : public AccountsTest
{
protected:
    void SetUp() override
    {
        Team east = aTeam(QStringLiteral("east"));
        east.leader = kLeader;
        store.contents.teams = {east, aTeam(QStringLiteral("west"))};
        employ({inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("east")),
                inTeam(aPerson(kLeader.text()), QStringLiteral("east")),
                inTeam(aPerson(kStranger.text()), QStringLiteral("west"))});
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
        makeAdministrator();
        putSomethingOfEach();
        way().way.scorers = {{aValue().node, {}, {HolderKind::Account, QStringLiteral("other")}}};
    }

    /// One of everything that has a number, all about E1.
    void putSomethingOfEach()
    {
        const QDateTime now = clock.now();
        const QString other = QStringLiteral("other");
        way().looks = {{1, anEmployee(), 1, 0, kActor, other, now}};
        StoredInterview interview;
        interview.number = 1;
        interview.cycle = desk;
        interview.employee = anEmployee();
        store.contents.interviews = {interview};
        StoredAction action;
        action.number = 1;
        action.cycle = desk;
        action.employee = anEmployee();
        action.facts.owner = anEmployee();
        store.contents.actions = {action};
        StoredAttachment file;
        file.number = 1;
        file.cycle = desk;
        file.employee = anEmployee();
        store.contents.attachments = {{file, "bytes"}};
        LedgerEntry entry;
        entry.number = 1;
        entry.source = {desk, anEmployee(), QStringLiteral("part:merit")};
        store.contents.ledger = {entry};
    }

    [[nodiscard]] WayContents& way() { return store.contents.ways[desk]; }

    /// Lets an account of the role act, which is in the relation to E1.
    void actAs(Role role, Relation relation)
    {
        Account account = anAccount(kActor, {role}, kStranger.text());
        switch (relation) {
        case Relation::Anyone:
            break;
        case Relation::Published:
            way().appraisalSteps = {published()};
            [[fallthrough]];
        case Relation::Self:
            account.person = anEmployee();
            break;
        case Relation::Leads:
            account.person = kLeader;
            break;
        case Relation::Awaited:
            way().way.routes = {{anEmployee(),
                                 {{RouteStepKind::Score, {theActor(), {}}},
                                  {RouteStepKind::Review, {theActor(), {}}}}}};
            break;
        case Relation::Scores:
            way().way.scorers.front().holder = theActor();
            break;
        case Relation::Unassigned:
            way().way.scorers.clear();
            break;
        case Relation::Plans:
            account.planned = {desk.scheme};
            break;
        }
        add(account);
        access.session = {kActor, account};
    }
};

TEST_F(UseCasesTest, RefuseWhoDidNotSignInAndChangeNothing)
{
    access.session = {QStringLiteral("clerk"), {}};
    const std::size_t entries = store.contents.audit.size();
    for (const UseCase& one : everyUseCase())
        EXPECT_TRUE(isRefused(one.call(access))) << one.name;
    EXPECT_EQ(store.contents.audit.size(), entries);
    EXPECT_EQ(store.contents.employees.size(), 3U);
}

TEST_F(UseCasesTest, RefuseWhoMustChangeThePassword)
{
    store.contents.accounts.front().account.mustChange = true;
    for (const UseCase& one : everyUseCase())
        EXPECT_TRUE(isRefused(one.call(access))) << one.name;
}

/// A role in every relation at every stage of the cycle: what the matrix refuses is refused and
/// leaves no trace, and nothing else is.
class EveryUseCase : public UseCasesTest, public ::testing::WithParamInterface<Role>
{
protected:
    void compare(const std::vector<UseCase>& all, const std::string& situation)
    {
        const Contents before = store.contents;
        for (const UseCase& one : all) {
            const bool may = permitted(access, *one.permission, one.subject).has_value();
            const Result<> outcome = one.call(access);
            EXPECT_EQ(!isRefusedFor(outcome, *one.permission), may) << one.name << situation;
            ++(may ? m_permitted : m_refused);
            if (!may) {
                EXPECT_EQ(store.contents.audit.size(), before.audit.size())
                    << one.name << " left an entry" << situation;
            }
            store.contents = before;
        }
    }

    int m_permitted = 0;
    int m_refused = 0;
};

TEST_P(EveryUseCase, AsksForWhatTheMatrixSays)
{
    std::vector<UseCase> all = everyUseCase();
    std::erase_if(all, [](const UseCase& one) { return !one.permission; });
    const Contents untouched = store.contents;
    for (const Relation relation : kRelations) {
        store.contents = untouched;
        actAs(GetParam(), relation);
        std::vector<UseCase> asked = all;
        for (const CycleStage stage : kCycleStages) {
            store.contents.cycles.front().stage = stage;
            compare(asked,
                    " as " + roleName(GetParam()).toStdString() + ' '
                        + relationName(relation).toStdString() + " at stage "
                        + std::to_string(static_cast<int>(stage)));
            // What is of no cycle is the same at every stage.
            std::erase_if(asked, [](const UseCase& one) { return !one.subject.cycle; });
        }
    }
    EXPECT_GT(m_permitted, 100);
    EXPECT_GT(m_refused, 1000);
}

INSTANTIATE_TEST_SUITE_P(AsEveryRole,
                         EveryUseCase,
                         ::testing::ValuesIn(kRoles),
                         [](const auto& role) { return roleName(role.param).toStdString(); });

} // namespace plumbline::testing
