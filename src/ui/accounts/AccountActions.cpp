// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountActions.h"

#include "ui/accounts/ChangePasswordDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace plumbline {

AccountActions::AccountActions(Desk& desk, const Theme& theme, QWidget& window)
    : QObject(&window)
    , m_desk(desk)
    , m_theme(theme)
    , m_window(window)
    , m_change(action("changePassword", &AccountActions::changePassword))
    , m_lock(action("lock", &AccountActions::lock))
    , m_signOut(action("signOut", &AccountActions::signOut))
{
    m_lock->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    for (const auto signal : {&Desk::companyOpened,
                              &Desk::companyClosed,
                              &Desk::signInWanted,
                              &Desk::locked,
                              &Desk::unlocked})
        connect(&desk, signal, this, &AccountActions::refresh);
    retranslate();
    refresh();
}

QAction* AccountActions::action(const char* objectName, void (AccountActions::*slot)())
{
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(objectName));
    connect(made, &QAction::triggered, this, slot);
    m_window.addAction(made);
    return made;
}

void AccountActions::addTo(QMenu& menu) const
{
    menu.addActions({m_change, m_lock, m_signOut});
}

void AccountActions::changePassword()
{
    if (m_dialog == nullptr)
        m_dialog = new ChangePasswordDialog(m_desk, m_theme, &m_window);
    m_dialog->begin();
}

void AccountActions::lock()
{
    m_desk.lock();
}

void AccountActions::signOut()
{
    m_desk.signOut();
}

void AccountActions::refresh()
{
    const bool isAtWork = m_desk.entrance() == Entrance::Open && m_desk.account();
    for (QAction* one : {m_change, m_lock, m_signOut}) {
        one->setEnabled(isAtWork);
        one->setVisible(isAtWork);
    }
}

void AccountActions::retranslate()
{
    m_change->setText(tr("Change the password…"));
    m_lock->setText(tr("Lock"));
    m_signOut->setText(tr("Sign out"));
}

} // namespace plumbline
