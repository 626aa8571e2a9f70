// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Doorway.h"

#include "ui/accounts/FirstAdministratorPage.h"
#include "ui/accounts/SignInPage.h"
#include "ui/common/Desk.h"

#include <QtWidgets/QApplication>

namespace plumbline {

Doorway::Doorway(Desk& desk, const Theme& theme, QWidget* workplace, QWidget* parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_workplace(workplace)
{
    setObjectName(QStringLiteral("doorway"));
    addWidget(m_workplace);
    connectSignals();
}

void Doorway::connectSignals()
{
    connect(&m_desk, &Desk::signInWanted, this, &Doorway::askSignIn);
    connect(&m_desk, &Desk::locked, this, &Doorway::lock);
    connect(&m_desk, &Desk::unlocked, this, &Doorway::unlock);
    connect(&m_desk, &Desk::firstAccountWanted, this, &Doorway::askFirstAccount);
    connect(&m_desk, &Desk::companyOpened, this, [this] {
        if (m_first == nullptr || !m_first->isBusy())
            letIn();
    });
    connect(&m_desk, &Desk::companyClosed, this, [this] {
        if (m_desk.entrance() == Entrance::Closed)
            letIn();
    });
    connect(this, &QStackedWidget::currentChanged, this, &Doorway::changed);
}

SignInPage& Doorway::signIn()
{
    if (m_signIn == nullptr) {
        m_signIn = new SignInPage(m_desk, m_theme, this);
        addWidget(m_signIn);
        connect(m_signIn, &SignInPage::closeWanted, this, &Doorway::closeWanted);
    }
    return *m_signIn;
}

FirstAdministratorPage& Doorway::first()
{
    if (m_first == nullptr) {
        m_first = new FirstAdministratorPage(m_desk, m_theme, this);
        addWidget(m_first);
        connect(m_first, &FirstAdministratorPage::finished, this, &Doorway::letIn);
    }
    return *m_first;
}

void Doorway::askSignIn()
{
    putWindowsAway();
    m_windows.clear(); // They belong to whoever left.
    m_focus.clear();
    setCurrentWidget(&signIn());
    m_signIn->present();
}

void Doorway::askFirstAccount()
{
    setCurrentWidget(&first());
    m_first->present();
}

void Doorway::lock()
{
    m_before = currentWidget();
    m_focus = QApplication::focusWidget();
    putWindowsAway();
    setCurrentWidget(&signIn());
    m_signIn->present();
}

void Doorway::unlock()
{
    setCurrentWidget(m_before ? m_before.data() : m_workplace);
    bringWindowsBack();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void Doorway::letIn()
{
    if (isPassed())
        return;
    setCurrentWidget(m_workplace);
    m_windows.clear();
}

/// A question that waits for an answer is thereby cancelled, and not asked again.
void Doorway::putWindowsAway()
{
    m_windows.clear();
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top == window() || !top->isVisible())
            continue;
        if (top->windowType() == Qt::Dialog || top->windowType() == Qt::Window)
            m_windows.emplace_back(top);
        top->hide();
    }
}

void Doorway::bringWindowsBack()
{
    for (const QPointer<QWidget>& one : std::exchange(m_windows, {})) {
        if (one)
            one->show();
    }
}

} // namespace plumbline
