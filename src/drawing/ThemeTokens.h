// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

namespace plumbline {

enum class ThemeMode { Light, Dark };

/// What a colour is for. Nothing outside this file names a colour.
enum class ColorRole {
    Page,
    Card,
    Raised,
    Line,
    StrongLine,
    Text,
    SecondaryText,
    DisabledText,
    Primary,
    PrimaryHover,
    PrimaryTint,
    OnPrimary,
    Good,
    Warning,
    Bad,
    Note,
    BadTint,
    WarningTint,
    Selection,
    CurrentLine,
    GradeA,
    GradeB,
    GradeC,
    GradeD,
    Category1,
    Category2,
    Category3,
    Category4,
    Category5,
    Category6
};

[[nodiscard]] QColor themeColor(ColorRole role, ThemeMode mode);
/// The colour of the grade at `index` of `count`, best first. None: a grey outline.
[[nodiscard]] ColorRole gradeRole(int index, int count);

/// Steps of four pixels, and the sizes of controls.
namespace space {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kPage = 24;
inline constexpr int kHuge = 32;
inline constexpr int kControlHeight = 32;
inline constexpr int kGridRow = 30;
inline constexpr int kCompactGridRow = 26;
inline constexpr int kRail = 200;
inline constexpr int kFoldedRail = 56;
inline constexpr int kIcon = 18;
inline constexpr int kRadius = 6;
} // namespace space

/// Pixel sizes of type.
namespace type {
inline constexpr int kCaption = 12;
inline constexpr int kTable = 13;
inline constexpr int kText = 14;
inline constexpr int kSection = 16;
inline constexpr int kTitle = 20;
inline constexpr int kFigure = 28;
} // namespace type

} // namespace plumbline
