// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/Mark.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace plumbline {

/// The paper's typeface at paper::kFontPixels: WenQuanYi Micro Hei first, whose characters are
/// copied out of a PDF as what they are, Noto Sans CJK SC for what it lacks. Not shaped: figures
/// stay digits.
[[nodiscard]] QFont paperFont();

/// In points.
[[nodiscard]] double textSize(TextRole role);
/// Millimetres from baseline to baseline.
[[nodiscard]] double lineHeight(TextRole role);
/// Millimetres from the top of a line to its baseline.
[[nodiscard]] double baseline(TextRole role);
/// Width in millimetres. Any thread.
[[nodiscard]] double textWidth(QStringView text, TextRole role);
/// Where the text of a mark begins.
[[nodiscard]] double textLeft(const TextMark& mark);
/// Lines no wider than `width` millimetres, broken where the languages allow it, at need anywhere.
[[nodiscard]] QStringList wrapped(const QString& text, TextRole role, double width);
/// One line no wider than `width`, its end cut off with an ellipsis if need be.
[[nodiscard]] QString elided(const QString& text, TextRole role, double width);

} // namespace plumbline
