// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plumbline {

/// `98.56` as `98.56%`, in every language.
[[nodiscard]] QString percentage(const QString& figure);
/// A figure with what it counts: `90%`, `12 h`.
[[nodiscard]] QString withUnit(const QString& figure, const QString& unit);
/// Whether a space between the two stands between Chinese characters, where none belongs.
[[nodiscard]] bool areChinese(QChar before, QChar after);
/// One after the other with a space, without one between Chinese characters.
[[nodiscard]] QString spaced(const QString& left, const QString& right);
/// Without spaces that were for figures or Latin words, and stand between Chinese characters.
[[nodiscard]] QString closed(const QString& text);
/// Sentences as one text, closed; nothing follows a Chinese full stop but the next.
[[nodiscard]] QString together(const QStringList& sentences);

} // namespace plumbline
