// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"

#include <QtCore/QString>

namespace plumbline {

/// Stands for what is missing; never 0.
[[nodiscard]] QString missingMark();
/// A figure in stored form as people read it: a real minus, thousands by the window's locale;
/// ratios and lists part by part; anything else stays.
[[nodiscard]] QString shownFigure(const QString& stored);
/// An exact number for people: rounded to four places with ≈ where it has more than six.
[[nodiscard]] QString shownExact(const Rational& number);
/// Places after the point of a single decimal; −1 where the text is something else.
[[nodiscard]] int decimalPlaces(const QString& stored);

} // namespace plumbline
