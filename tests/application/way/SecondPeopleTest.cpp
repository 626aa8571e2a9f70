// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/SecondPeople.h"

#include "application/cycles/OpenCycle.h"
#include "tests/application/accounts/AccountsTest.h"

namespace plumbline::testing {

class SecondPeopleTest : public AccountsTest
{
protected:
    void SetUp() override
    {
        employ({aPerson(QStringLiteral("E1"), QStringLiteral("Zhou")),
                aPerson(QStringLiteral("E2"), QStringLiteral("Fang"))});
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
        makeAdministrator();
        add(anAccount(QStringLiteral("hr"), {Role::Hr}));
        add(anAccount(QStringLiteral("lead"), {Role::Manager}, QStringLiteral("E1")));
        add(anAccount(QStringLiteral("fang"), {Role::Reviewer}, QStringLiteral("E2")));
        add(anAccount(QStringLiteral("clerk"), {Role::Employee}));
    }

    [[nodiscard]] QStringList offered(const std::optional<EmployeeId>& about = {})
    {
        QStringList names;
        const auto people = secondPeople(access, desk, about);
        EXPECT_TRUE(people);
        for (const SecondPerson& one : *people)
            names.append(one.account.text() + QLatin1Char(' ') + one.name);
        return names;
    }
};

TEST_F(SecondPeopleTest, AreThoseWhoMayLookButNeverOneself)
{
    actAs(QStringLiteral("hr"));
    EXPECT_EQ(offered(), (QStringList{QStringLiteral("fang Fang"), QStringLiteral("lead Zhou")}));
    EXPECT_EQ(offered(EmployeeId(QStringLiteral("E1"))), QStringList{QStringLiteral("fang Fang")})
        << "nor whom it is about";
}

TEST_F(SecondPeopleTest, AreAskedForByWhoSeesTheAppraisal)
{
    actAs(QStringLiteral("clerk"));
    EXPECT_EQ(secondPeople(access, desk, EmployeeId(QStringLiteral("E1"))).error().code,
              ErrorCode::NotPermitted);
}

} // namespace plumbline::testing
