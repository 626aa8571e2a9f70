// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy/Permission.h"

#include <QtCore/QObject>

class QWidget;

namespace plumbline {

class Desk;

/// Keeps a control disabled, with a word why, for whoever's roles don't permit what it does;
/// otherwise it is as its page sets it.
class Permitted : public QObject
{
    Q_OBJECT
public:
    Permitted(QWidget& control, const Desk& desk, Permission permission);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void judge();
    void refuse();

    QWidget& m_control;
    const Desk& m_desk;
    Permission m_permission;
    QString m_tip; ///< What it says where it is permitted.
    bool m_isRefused = false;
    bool m_isWanted = true; ///< As the page wants it.
    bool m_isJudging = false;
};

} // namespace plumbline
