// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QWidget;

namespace plumbline {

/// On a page that scrolls: the wheel moves the page, and changes a box or a date only where the
/// focus is in it.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    /// For the boxes that are on the page now.
    explicit WheelGuard(QWidget& page);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace plumbline
