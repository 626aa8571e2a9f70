// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounts/Accounts.h"
#include "application/accounts/ChangePassword.h"
#include "application/accounts/SignIn.h"
#include "application/people/SaveEmployee.h"
#include "application/people/SaveTeam.h"
#include "application/schemes/Schemes.h"
#include "tests/journeys/Application.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

/// A small company with five accounts, as it stands before its first quarter: two people of a desk,
/// their leader, who reviews, HR and finance.
class QuarterCompany
{
public:
    explicit QuarterCompany(Application& application)
        : m_application(application)
    {
    }

    [[nodiscard]] static QString password(const QString& name)
    {
        return QStringLiteral("the own secret of ") + name;
    }

    void found(const QString& path)
    {
        m_store = m_application.files()
                      .create(path, {QStringLiteral("Five"), QStringLiteral("Asia/Shanghai")})
                      .value();
        const AccountId hr(QStringLiteral("lin"));
        const Session first = createFirstAdministrator(as({QStringLiteral("system")}),
                                                       {hr, {}, {}},
                                                       Password::fromText(password(hr.text())))
                                  .value();
        done(changeAccount(as(first), {hr, {}, {Role::Administrator, Role::Hr}}));
        m_hr = signIn(as({}), hr, Password::fromText(password(hr.text()))).value();
        addPeople();
        addAccounts();
        done(importScheme(as(m_hr), aSchemeFile()));
        m_store.reset();
    }

private:
    [[nodiscard]] Access as(const Session& session)
    {
        return m_application.access(*m_store, session);
    }

    template<typename Outcome>
    static void done(const Outcome& outcome)
    {
        ASSERT_TRUE(outcome) << outcome.error().message.text;
    }

    void addPeople()
    {
        Team desk = aTeam(QStringLiteral("desk"));
        done(saveTeam(as(m_hr), desk, SaveMode::Add));
        for (const auto& [id, name, isOnDesk] : {std::tuple("E1", "Wang Fang", true),
                                                 std::tuple("E2", "Li Lei", true),
                                                 std::tuple("L1", "Liu", false),
                                                 std::tuple("V1", "Fang", false)}) {
            Employee one =
                inTeam(aPerson(QString::fromLatin1(id), QString::fromLatin1(name)), desk.id.text());
            if (!isOnDesk)
                one.positions.front().to = PositionId(QStringLiteral("service-director"));
            done(saveEmployee(as(m_hr), one, SaveMode::Add));
        }
        desk.leader = EmployeeId(QStringLiteral("L1"));
        done(saveTeam(as(m_hr), desk, SaveMode::Change));
    }

    void addAccounts()
    {
        const SchemeId scheme(QStringLiteral("desk-quarterly"));
        for (const Account& account :
             {Account{AccountId(QStringLiteral("liu")),
                      EmployeeId(QStringLiteral("L1")),
                      {Role::Manager, Role::Employee}},
              Account{AccountId(QStringLiteral("fang")),
                      EmployeeId(QStringLiteral("V1")),
                      {Role::Planner, Role::Reviewer},
                      {scheme}},
              Account{AccountId(QStringLiteral("wang")),
                      EmployeeId(QStringLiteral("E1")),
                      {Role::Employee}},
              Account{AccountId(QStringLiteral("qian")), std::nullopt, {Role::Finance}}}) {
            const Password once = Password::fromText(u"told only once");
            done(addAccount(as(m_hr), account, once));
            const Result<Session> session = signIn(as({}), account.id, once);
            done(session);
            done(changePassword(
                as(*session), once, Password::fromText(password(account.id.text()))));
        }
    }

    Application& m_application;
    std::unique_ptr<CompanyStore> m_store;
    Session m_hr;
};

} // namespace plumbline::testing
