// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounts/SignIn.h"
#include "tests/ui/accounts/AccountsTest.h"
#include "ui/common/FileActions.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Preferences.h"
#include "ui/settings/SettingsPage.h"

#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

/// The whole page of settings, as one of the company's accounts sees it: `lin.xiao` administers it,
/// `zhou.min` does the work of HR, `wang.fang` is an employee.
class SettingsTest : public AccountsTest<SettingsPage>
{
protected:
    void addAccounts()
    {
        store.contents.employees = {aPerson(QStringLiteral("E1001"), QStringLiteral("Wang Fang")),
                                    aPerson(QStringLiteral("E1002"), QStringLiteral("Zhou Min"))};
        const Result<Session> made =
            createFirstAdministrator(access(),
                                     anAccount(QStringLiteral("lin.xiao"), {Role::Administrator}),
                                     Password::fromText(kPassword));
        ASSERT_TRUE(made);
        Account employee = anAccount(QStringLiteral("wang.fang"), {Role::Employee});
        employee.person = EmployeeId(QStringLiteral("E1001"));
        for (const Account& account : {anAccount(QStringLiteral("zhou.min"), {Role::Hr}), employee})
            ASSERT_TRUE(addAccount(access(made->account), account, Password::fromText(kPassword)));
        for (StoredAccount& stored : store.contents.accounts)
            stored.account.mustChange = false;
    }

    /// Signs in and goes to the page.
    void openAs(const QString& name)
    {
        addAccounts();
        openFile();
        const auto session = signIn(access(), AccountId(name), Password::fromText(kPassword));
        ASSERT_TRUE(session);
        desk.admit(*session);
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.isOpen(); }));
        openSettings();
    }

    void openSettings(const QString& tab = {})
    {
        showPage(std::make_unique<SettingsPage>(
            ShellParts{{desk, sheet, theme, explainer}, fileActions, language, preferences}));
        Destination there;
        there.page = PageId::Settings;
        there.tab = tab;
        page->arrive(there);
        settle();
    }

    [[nodiscard]] bool isShown(const char* name)
    {
        auto* found = find<QWidget>(name);
        return found != nullptr && found->isVisible();
    }

    [[nodiscard]] QString said(const char* label) { return find<QLabel>(label)->text(); }

    /// A row's cells, as they are shown.
    [[nodiscard]] QStringList row(const char* table, int place)
    {
        const QAbstractItemModel* model = find<QTableView>(table)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(place, column).data().toString());
        return cells;
    }

    [[nodiscard]] int rows(const char* table)
    {
        return find<QTableView>(table)->model()->rowCount();
    }

    void choose(const char* table, int place)
    {
        auto* view = find<QTableView>(table);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < place; ++step)
            QTest::keyClick(view, Qt::Key_Down);
        settle();
    }

    QWidget window;
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    LanguageSwitch language;
    FileActions fileActions{desk, preferences, window};
};

} // namespace plumbline::testing::pages
