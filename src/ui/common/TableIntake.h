// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QDropEvent;
class QWidget;

namespace plumbline {

class Desk;

/// Where a table comes from that is to be brought in: a file chosen, the clipboard, a file dropped.
/// Empty: none; the person was told why or chose so.
[[nodiscard]] QString chooseTableFile(Desk& desk, QWidget* parent, const QString& title);
[[nodiscard]] QString copiedTable(Desk& desk);
[[nodiscard]] QString droppedFile(const QDropEvent& event);

} // namespace plumbline
