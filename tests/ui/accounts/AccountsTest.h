// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounts/Accounts.h"
#include "tests/ui/PageTest.h"
#include "ui/accounts/PasswordEdit.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace plumbline::testing::pages {

/// What one page of accounts is made with, over a company in memory.
template<typename PageType>
class AccountsTest : public PageTest<PageType>
{
protected:
    static inline const QString kPassword = QStringLiteral("green tea and rain");

    Access access(std::optional<Account> account = {})
    {
        const QString user = account ? account->id.text() : QStringLiteral("system");
        return {this->store,
                this->clock,
                this->schemes,
                this->results,
                this->library,
                this->recordFormat,
                {user, std::move(account)}};
    }

    static Account anAccount(const QString& name, RoleSet roles)
    {
        return {AccountId(name), std::nullopt, roles};
    }

    /// An administrator `lin.xiao` and an HR person `zhou.min`, who must change her password.
    void addAccounts()
    {
        const Result<Session> made =
            createFirstAdministrator(access(),
                                     anAccount(QStringLiteral("lin.xiao"), {Role::Administrator}),
                                     Password::fromText(kPassword));
        ASSERT_TRUE(made);
        ASSERT_TRUE(addAccount(access(made->account),
                               anAccount(QStringLiteral("zhou.min"), {Role::Hr}),
                               Password::fromText(kPassword)));
    }

    /// Opens the file; where it has accounts, only up to the door.
    void openFile()
    {
        this->desk.open(QStringLiteral("memory.plumb"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return this->desk.entrance() != Entrance::Closed; }));
    }

    void showPage(std::unique_ptr<PageType> made)
    {
        this->page = std::move(made);
        this->page->resize(1200, 700);
        this->page->show();
        this->page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(this->page.get()));
    }

    void type(const char* name, const QString& text)
    {
        auto* edit = this->template find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void enter(const char* name)
    {
        QTest::keyClick(this->template find<QLineEdit>(name), Qt::Key_Return);
        this->settle();
    }
};

} // namespace plumbline::testing::pages
