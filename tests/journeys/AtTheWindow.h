// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/Application.h"
#include "ui/home/TaskModel.h"
#include "ui/shell/PageCatalogue.h"
#include "ui/shell/Rail.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

#include <stdexcept>

namespace plumbline::testing {

/// Somebody at the window with a mouse and a keyboard: clicks what is seen and can be used, types
/// to whatever has the focus.
class AtTheWindow
{
public:
    static constexpr int kMilliseconds = 20'000;

    explicit AtTheWindow(Application& application)
        : m_application(application)
    {
    }

    /// Throws, so that nothing is done after what did not come.
    template<typename Condition>
    static void await(Condition&& condition, const char* what)
    {
        if (!QTest::qWaitFor(std::forward<Condition>(condition), kMilliseconds))
            throw std::runtime_error(std::string("waited in vain for ") + what);
    }

    /// Of that page, whose names others may bear, too; empty: of the window.
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* page, const char* name)
    {
        QWidget* place = *page == '\0'
            ? static_cast<QWidget*>(&m_application.window())
            : m_application.window().findChild<QWidget*>(QLatin1String(page));
        if (place == nullptr)
            return nullptr;
        for (auto* found : place->findChildren<Widget*>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return place->findChild<Widget*>(QLatin1String(name));
    }

    void click(const char* page, const char* name)
    {
        await(
            [&] {
                auto* button = find<QWidget>(page, name);
                return button != nullptr && button->isVisible() && button->isEnabled();
            },
            name);
        press(find<QWidget>(page, name));
    }

    static void press(QWidget* widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }

    [[nodiscard]] bool offers(const char* page, const char* name)
    {
        auto* button = find<QWidget>(page, name);
        return button != nullptr && button->isVisible() && button->isEnabled();
    }

    /// Key by key, to whatever has the focus at that time.
    static void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void typeInto(const char* page, const char* name, const QString& text)
    {
        click(page, name);
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    static void clickCell(QTableView* table, int row, int column)
    {
        const QModelIndex index = table->model()->index(row, column);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    [[nodiscard]] static int rowOf(const QTableView* table, int column, const QString& text)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, column).data().toString().contains(text))
                return row;
        }
        return -1;
    }

    void clickRow(const char* page, const char* name, int column, const QString& text)
    {
        const auto row = [&] {
            auto* table = find<QTableView>(page, name);
            return table != nullptr && table->isVisible() ? rowOf(table, column, text) : -1;
        };
        await([&] { return row() >= 0; }, qPrintable(text));
        clickCell(find<QTableView>(page, name), row(), column);
    }

    [[nodiscard]] QString cell(const char* page, const char* name, int row, int column)
    {
        auto* table = find<QTableView>(page, name);
        return table ? table->model()->index(row, column).data().toString() : QString();
    }

    /// Opens the button's menu and clicks what begins with that text.
    void choose(const char* page, const char* button, const QString& text)
    {
        await([&] { return offers(page, button); }, button);
        QTimer::singleShot(0, [text] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction* action : menu->actions()) {
                if (action->text().startsWith(text))
                    return QTest::mouseClick(
                        menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            }
            ADD_FAILURE() << text.toStdString() << " is not in the menu";
            menu->close();
        });
        press(find<QWidget>(page, button));
        activate();
    }

    /// As a window system does once a menu or a dialog is gone.
    void activate()
    {
        m_application.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_application.window()));
    }

    void goTo(PageId page)
    {
        for (const PageEntry& entry : pageCatalogue()) {
            if (entry.id == page)
                QTest::keyClick(
                    &m_application.window(), entry.key->key(), entry.key->keyboardModifiers());
        }
        await([&] { return m_application.window().currentPage() == page; }, "the page");
    }

    /// Of what waits on the home page.
    void openTask(const QString& what)
    {
        goTo(PageId::Home);
        clickRow("", "tasks", TaskModel::What, what);
        key(Qt::Key_Return);
        await([&] { return m_application.window().currentPage() != PageId::Home; },
              qPrintable(what));
    }

    [[nodiscard]] QDialog* dialog(const char* name)
    {
        for (auto* found : m_application.window().findChildren<QDialog*>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    void clickIn(const char* dialogName, const char* button)
    {
        const auto found = [&]() -> QWidget* {
            QDialog* open = dialog(dialogName);
            return open ? open->findChild<QWidget*>(QLatin1String(button)) : nullptr;
        };
        await([&] { return found() != nullptr && found()->isEnabled(); }, button);
        press(found());
    }

    void awaitClosed(const char* dialogName)
    {
        await([&] { return dialog(dialogName) == nullptr; }, dialogName);
        activate();
    }

    void signIn(const QString& name, const QString& password)
    {
        const auto edit = [&](const char* one) { return find<QLineEdit>("SignInPage", one); };
        await([&] { return edit("nameEdit") != nullptr && edit("nameEdit")->isVisible(); },
              "the page to sign in");
        press(edit("nameEdit"));
        type(name);
        key(Qt::Key_Return);
        type(password);
        key(Qt::Key_Return);
        const auto isIn = [&] { return find<Rail>("", "rail")->isVisible(); };
        await(isIn, qPrintable(name));
        await([&] { return m_application.desk().account().has_value(); }, qPrintable(name));
    }

    void signOut()
    {
        ASSERT_TRUE(m_application.isSaved());
        choose("", "accountButton", QStringLiteral("Sign out"));
        await([&] { return m_application.desk().entrance() == Entrance::SignIn; }, "signed out");
    }

private:
    Application& m_application;
};

} // namespace plumbline::testing
