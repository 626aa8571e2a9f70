// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace plumbline {

/// Notices that nobody has touched a key or the mouse for so many minutes.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);

    [[nodiscard]] int milliseconds() const { return m_timer.interval(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
    bool m_isOn = false;
};

} // namespace plumbline
