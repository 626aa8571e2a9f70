// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

namespace plumbline::testing {

/// How somebody sees colours.
enum class Sight { Usual, Protanopia, Deuteranopia, Tritanopia };

/// A colour by lightness and its two axes (CIE 1976, D65).
struct Lab
{
    double l = 0;
    double a = 0;
    double b = 0;
};

/// Of WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// The colour as that sight sees it, by the matrices of Machado, Oliveira and Fernandes (2009) at
/// full severity, on linear light.
[[nodiscard]] QColor seen(const QColor& color, Sight sight);
[[nodiscard]] Lab labOf(const QColor& color);
/// CIEDE2000.
[[nodiscard]] double difference(const Lab& one, const Lab& other);

} // namespace plumbline::testing
