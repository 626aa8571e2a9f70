// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QAction;
class QMenu;
class QWidget;

namespace plumbline {

class ChangePasswordDialog;
class Desk;
class Theme;

/// What one does with one's own account: change the password, lock, sign out. The same actions
/// stand in the file menu and below one's name.
class AccountActions : public QObject
{
    Q_OBJECT
public:
    AccountActions(Desk& desk, const Theme& theme, QWidget& window);

    void addTo(QMenu& menu) const;
    void retranslate();

private:
    QAction* action(const char* objectName, void (AccountActions::*slot)());
    void changePassword();
    void lock();
    void signOut();
    void refresh();

    Desk& m_desk;
    const Theme& m_theme;
    QWidget& m_window;
    QAction* m_change;
    QAction* m_lock;
    QAction* m_signOut;
    ChangePasswordDialog* m_dialog = nullptr;
};

} // namespace plumbline
