// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/accounts/AccountsTest.h"

#include "application/accounts/SampleAccounts.h"

namespace plumbline::testing {

namespace {

const QString kRoot = QStringLiteral("root");
const Password kOther = Password::fromText(QStringLiteral("another line"));

template<typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

} // namespace

TEST_F(AccountsTest, AFileWithoutAccountsNeedsNoSignIn)
{
    EXPECT_FALSE(fileState(access)->needsSignIn);
    makeAdministrator();
    EXPECT_TRUE(fileState(access)->needsSignIn);
    EXPECT_FALSE(fileState(access)->isSample);
}

TEST_F(AccountsTest, TheFirstIsAnAdministratorAndTheOnlyFirst)
{
    makeAdministrator();
    EXPECT_TRUE(stored(kRoot).account.roles.has(Role::Administrator));
    EXPECT_EQ(codeOf(createFirstAdministrator(
                  access, anAccount(QStringLiteral("two"), {Role::Hr}), m_password)),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(auditActions(), QStringList{QStringLiteral("account.added")});
}

TEST_F(AccountsTest, SignsInByNameWhateverItsCaseAndRightPassword)
{
    makeAdministrator();
    const auto session = signIn(access, AccountId(QStringLiteral("ROOT")), m_password);
    ASSERT_TRUE(session);
    EXPECT_EQ(session->user, kRoot);
    EXPECT_EQ(session->account->id.text(), kRoot);
    EXPECT_EQ(auditActions().last(), QStringLiteral("signin.done"));
    EXPECT_EQ(stored(kRoot).lastSignIn, clock.now());
}

TEST_F(AccountsTest, TellsNotWhichOfNameAndPasswordIsWrong)
{
    makeAdministrator();
    const auto wrong = signIn(access, AccountId(kRoot), kOther);
    const auto unknown = signIn(access, AccountId(QStringLiteral("nobody")), kOther);
    ASSERT_FALSE(wrong);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(wrong.error().code, ErrorCode::NotPermitted);
    EXPECT_STREQ(wrong.error().message.text, unknown.error().message.text);
}

TEST_F(AccountsTest, StoresNoNameThatNobodyHas)
{
    makeAdministrator();
    ASSERT_FALSE(signIn(access, AccountId(QStringLiteral("my secret")), kOther));
    for (const AuditEntry& entry : store.contents.audit) {
        EXPECT_FALSE(entry.object.contains(QLatin1String("secret")));
        EXPECT_FALSE(entry.after.contains(QLatin1String("secret")));
    }
    EXPECT_EQ(store.contents.failures.size(), 1U);
    EXPECT_EQ(auditActions().last(), QStringLiteral("signin.failed"));
}

TEST_F(AccountsTest, WaitsAfterFiveFailuresEvenForTheRightPassword)
{
    makeAdministrator();
    for (int time = 0; time < 5; ++time)
        ASSERT_FALSE(signIn(access, AccountId(kRoot), kOther));
    const auto waiting = signIn(access, AccountId(kRoot), m_password);
    ASSERT_FALSE(waiting);
    EXPECT_EQ(waiting.error().message.arguments, QStringList{QStringLiteral("10")});
    clock.set(QDate(2026, 4, 9));
    EXPECT_TRUE(signIn(access, AccountId(kRoot), m_password));
    EXPECT_EQ(store.contents.failures[AccountId(kRoot)].count, 0);
}

TEST_F(AccountsTest, ClosedOnesSignInNoMore)
{
    makeAdministrator();
    add(anAccount(QStringLiteral("hr"), {Role::Hr}));
    ASSERT_TRUE(closeAccount(access, AccountId(QStringLiteral("hr"))));
    EXPECT_EQ(codeOf(signIn(access, AccountId(QStringLiteral("hr")), m_password)),
              ErrorCode::NotPermitted);
    ASSERT_TRUE(reopenAccount(access, AccountId(QStringLiteral("hr"))));
    EXPECT_TRUE(signIn(access, AccountId(QStringLiteral("hr")), m_password));
}

TEST_F(AccountsTest, KeepsTheLastAdministrator)
{
    makeAdministrator();
    EXPECT_EQ(codeOf(closeAccount(access, AccountId(kRoot))), ErrorCode::NotPermitted);
    EXPECT_EQ(codeOf(changeAccount(access, anAccount(kRoot, {Role::Hr}))), ErrorCode::NotPermitted);
    add(anAccount(QStringLiteral("second"), {Role::Administrator}));
    EXPECT_TRUE(closeAccount(access, AccountId(kRoot)));
}

TEST_F(AccountsTest, OfAnotherMustBeChangedBeforeAnythingElse)
{
    makeAdministrator();
    ASSERT_TRUE(addAccount(access, anAccount(QStringLiteral("hr"), {Role::Administrator}), kOther));
    const auto session = signIn(access, AccountId(QStringLiteral("hr")), kOther);
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->account->mustChange);
    access.session = *session;
    EXPECT_EQ(codeOf(listAccounts(access)), ErrorCode::NotPermitted);
    const auto changed = changePassword(access, kOther, m_password);
    ASSERT_TRUE(changed);
    access.session = *changed;
    EXPECT_TRUE(listAccounts(access));
    EXPECT_FALSE(signIn(access, AccountId(QStringLiteral("hr")), kOther));
}

TEST_F(AccountsTest, ResettingEndsTheWaitingAndAsksForAnother)
{
    makeAdministrator();
    add(anAccount(QStringLiteral("hr"), {Role::Hr}));
    for (int time = 0; time < 6; ++time)
        ASSERT_FALSE(signIn(access, AccountId(QStringLiteral("hr")), kOther));
    ASSERT_TRUE(resetPassword(access, AccountId(QStringLiteral("hr")), kOther));
    const auto session = signIn(access, AccountId(QStringLiteral("hr")), kOther);
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->account->mustChange);
    EXPECT_TRUE(auditActions().contains(QStringLiteral("password.reset")));
}

TEST_F(AccountsTest, ChangingAPasswordNeedsTheOldOneAndASoundNewOne)
{
    makeAdministrator();
    EXPECT_EQ(codeOf(changePassword(access, kOther, m_password)), ErrorCode::NotPermitted);
    EXPECT_EQ(codeOf(changePassword(access, m_password, m_password)), ErrorCode::BadValue);
    EXPECT_EQ(
        codeOf(changePassword(access, m_password, Password::fromText(QStringLiteral("short")))),
        ErrorCode::BadValue);
    EXPECT_TRUE(changePassword(access, m_password, kOther));
}

TEST_F(AccountsTest, UnlockingIsSigningInAgain)
{
    makeAdministrator();
    EXPECT_TRUE(checkPassword(access, m_password));
    EXPECT_EQ(codeOf(checkPassword(access, kOther)), ErrorCode::NotPermitted);
}

TEST_F(AccountsTest, APersonHasOneOpenAccount)
{
    makeAdministrator();
    const Result<> added = addAccount(
        access, anAccount(QStringLiteral("clerk"), {Role::Hr}, QStringLiteral("E1")), kOther);
    ASSERT_TRUE(added) << added.error().message.text;
    EXPECT_EQ(codeOf(addAccount(
                  access,
                  anAccount(QStringLiteral("other"), {Role::Employee}, QStringLiteral("E1")),
                  kOther)),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(codeOf(addAccount(
                  access,
                  anAccount(QStringLiteral("other"), {Role::Employee}, QStringLiteral("E9")),
                  kOther)),
              ErrorCode::UnknownId);
}

TEST_F(AccountsTest, LeavesNoPasswordInTheTrail)
{
    makeAdministrator();
    ASSERT_TRUE(addAccount(access, anAccount(QStringLiteral("hr"), {Role::Hr}), kOther));
    ASSERT_FALSE(signIn(access, AccountId(kRoot), kOther));
    for (const AuditEntry& entry : store.contents.audit) {
        const QString all = entry.object + entry.before + entry.after + entry.reason + entry.user;
        EXPECT_FALSE(all.contains(QLatin1String("line"))) << all.toStdString();
    }
}

TEST_F(AccountsTest, EverybodyNamesTheirOwnDeputyAndNobodyElses)
{
    makeAdministrator();
    add(anAccount(QStringLiteral("lead"), {Role::Manager}, QStringLiteral("E1")));
    add(anAccount(QStringLiteral("mate"), {Role::Employee}, QStringLiteral("E2")));
    actAs(QStringLiteral("lead"));
    const Deputy own{0,
                     AccountId(QStringLiteral("lead")),
                     AccountId(QStringLiteral("mate")),
                     QDate(2026, 4, 1),
                     QDate(2026, 4, 30)};
    const auto number = setDeputy(access, own);
    ASSERT_TRUE(number) << number.error().message.text;
    Deputy others = own;
    std::swap(others.of, others.deputy);
    EXPECT_EQ(codeOf(setDeputy(access, others)), ErrorCode::NotPermitted);
    EXPECT_EQ(listDeputies(access)->size(), 1U);
    EXPECT_TRUE(removeDeputy(access, *number));
    EXPECT_TRUE(listDeputies(access)->empty());
}

} // namespace plumbline::testing
