// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IdleWatch.h"

#include <QtCore/QEvent>

namespace plumbline {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setMinutes(int minutes)
{
    constexpr int kMillisecondsAMinute = 60'000;
    m_isOn = minutes > 0;
    m_timer.setInterval(minutes * kMillisecondsAMinute);
    if (m_isOn)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    Q_UNUSED(watched)
    switch (static_cast<int>(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_isOn)
            m_timer.start();
        break;
    }
    return false;
}

} // namespace plumbline
