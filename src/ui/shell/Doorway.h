// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QStackedWidget>

#include <vector>

namespace plumbline {

class Desk;
class FirstAdministratorPage;
class SignInPage;
class Theme;

/// What the main window shows: the place where one works, or the page at which one signs in. While
/// nobody has signed in, or the desk is locked, nothing else of the program can be seen: its other
/// windows are put away and come back afterwards.
class Doorway : public QStackedWidget
{
    Q_OBJECT
public:
    Doorway(Desk& desk, const Theme& theme, QWidget* workplace, QWidget* parent);

    /// The workplace is in front.
    [[nodiscard]] bool isPassed() const { return currentWidget() == m_workplace; }

    /// The first account, where the file has none.
    void askFirstAccount();

Q_SIGNALS:
    void changed(); ///< Something else is in front.
    void closeWanted(); ///< The file, without signing in.

private:
    void connectSignals();
    SignInPage& signIn();
    FirstAdministratorPage& first();
    void askSignIn();
    void lock();
    void unlock();
    void letIn();
    void putWindowsAway();
    void bringWindowsBack();

    Desk& m_desk;
    const Theme& m_theme;
    QWidget* m_workplace;
    SignInPage* m_signIn = nullptr; ///< Made when first asked for.
    FirstAdministratorPage* m_first = nullptr; ///< Made when first asked for.
    QPointer<QWidget> m_before; ///< What was in front when the desk was locked.
    QPointer<QWidget> m_focus; ///< Where somebody was when the desk was locked.
    std::vector<QPointer<QWidget>> m_windows;
};

} // namespace plumbline
