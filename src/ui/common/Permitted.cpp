// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Permitted.h"

#include "ui/common/Desk.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QWidget>

namespace plumbline {

Permitted::Permitted(QWidget& control, const Desk& desk, Permission permission)
    : QObject(&control)
    , m_control(control)
    , m_desk(desk)
    , m_permission(permission)
    , m_isWanted(control.isEnabledTo(control.parentWidget()))
{
    control.installEventFilter(this);
    connect(&desk, &Desk::companyOpened, this, &Permitted::judge);
    judge();
}

void Permitted::judge()
{
    if (m_desk.isOpen() && !m_desk.may(m_permission))
        return refuse();
    if (!m_isRefused)
        return;
    const QScopedValueRollback judging(m_isJudging, true);
    m_isRefused = false;
    m_control.setToolTip(m_tip);
    m_control.setEnabled(m_isWanted);
}

void Permitted::refuse()
{
    const QScopedValueRollback judging(m_isJudging, true);
    if (!m_isRefused)
        m_tip = m_control.toolTip();
    m_isRefused = true;
    m_control.setEnabled(false);
    m_control.setToolTip(tr("Your roles don't permit this"));
}

bool Permitted::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !m_isJudging) {
        m_isWanted = m_control.isEnabledTo(m_control.parentWidget());
        judge();
    }
    // Pages set their texts anew.
    if (event->type() == QEvent::ToolTipChange && !m_isJudging && m_isRefused) {
        m_tip = m_control.toolTip();
        refuse();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plumbline
