// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnterPresses.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

namespace plumbline {

bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(watched);
    if (!isEnter || button == nullptr || key->isAutoRepeat()
        || qobject_cast<QDialog*>(button->window()) != nullptr)
        return false;
    button->click();
    return true;
}

} // namespace plumbline
