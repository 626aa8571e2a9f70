// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>

class QWidget;

namespace plumbline {

/// Gives a window of its own the size it has usually, or what its screen has room for.
void openAt(QWidget& window, const QSize& usual);

} // namespace plumbline
