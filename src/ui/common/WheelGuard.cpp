// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WheelGuard.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>

namespace plumbline {

WheelGuard::WheelGuard(QWidget& page)
    : QObject(&page)
{
    const auto guard = [this](QWidget* box) {
        box->setFocusPolicy(Qt::StrongFocus); // Not by the wheel either.
        box->installEventFilter(this);
    };
    for (auto* box : page.findChildren<QComboBox*>())
        guard(box);
    for (auto* box : page.findChildren<QAbstractSpinBox*>())
        guard(box);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* box = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && box != nullptr && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plumbline
