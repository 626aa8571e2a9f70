// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <functional>

namespace plumbline::bench {

/// This program, called with it, is a program with one window; see runWindow.
inline const QString kWindowArgument = QStringLiteral("--window");

/// `arguments` empty: a window with one Chinese label, what any program must pay; else the
/// application on that company file. Says on standard output when its window was painted and, for
/// the application, when its cycle could be worked on, then ends.
[[nodiscard]] int runWindow(const QStringList& arguments);

/// What another process of this program does: from its start to its window's first paint.
[[nodiscard]] std::function<void()> windowProgram(const QStringList& arguments);

/// The most memory another process held once `file` was open, in MB; nothing where the system
/// doesn't tell.
[[nodiscard]] double memoryOf(const QString& file);

} // namespace plumbline::bench
