// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowSize.h"

#include "drawing/ThemeTokens.h"

#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

namespace plumbline {

void openAt(QWidget& window, const QSize& usual)
{
    // The frame around it takes room, too.
    constexpr QSize kFrame(space::kLarge, space::kHuge + space::kSmall);
    window.resize(usual.boundedTo(window.screen()->availableSize() - kFrame));
}

} // namespace plumbline
