// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

/// The paper's sizes and inks, once for reports on screen and on paper. Millimetres, unless points
/// are said.
namespace plumbline::paper {

inline constexpr double kMillimetresPerPoint = 25.4 / 72.0;

/// A4, where nothing else is said.
inline constexpr double kPageWidth = 210.0;
inline constexpr double kPageHeight = 297.0;
inline constexpr double kLetterWidth = 215.9;
inline constexpr double kLetterHeight = 279.4;
inline constexpr double kMargin = 18.0;
inline constexpr double kContentWidth = kPageWidth - 2 * kMargin;

inline constexpr double kHairlinePoints = 0.4;
inline constexpr double kStrongLinePoints = 0.8;
inline constexpr double kChartLinePoints = 1.2;
inline constexpr double kDashPoints = 2.5;

inline constexpr double kTitlePoints = 16.0;
inline constexpr double kFigurePoints = 28.0;
inline constexpr double kSectionPoints = 12.0;
inline constexpr double kBodyPoints = 10.0;
inline constexpr double kCaptionPoints = 8.5;

/// From one baseline to the next, and from the top of a line to its baseline, in sizes.
inline constexpr double kLineFactor = 1.35;
inline constexpr double kAscentFactor = 1.0;

/// Text is shaped once at this size and scaled, so that every device sets it alike.
inline constexpr int kFontPixels = 100;

inline constexpr QRgb kInk = 0xff1c2126;
inline constexpr QRgb kSecondaryInk = 0xff4a525b;
inline constexpr QRgb kStrongLineInk = 0xff1c2126;
inline constexpr QRgb kLineInk = 0xffa9b0b7;
inline constexpr QRgb kChosenInk = 0xff0f6e66;
inline constexpr QRgb kOthersInk = 0xffc6cbd1;
inline constexpr QRgb kPaper = 0xffffffff;

} // namespace plumbline::paper
