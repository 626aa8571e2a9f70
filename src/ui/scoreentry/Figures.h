// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plumbline {

/// Stands for what is missing; never 0.
[[nodiscard]] QString missingMark();
/// A figure in stored form as people read it: a real minus, thousands by the window's locale;
/// ratios and lists part by part; anything else stays.
[[nodiscard]] QString shownFigure(const QString& stored);
/// Places after the point of a single decimal; −1 where the text is something else.
[[nodiscard]] int decimalPlaces(const QString& stored);

} // namespace plumbline
