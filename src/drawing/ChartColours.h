// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"

namespace plumbline {

/// A cell of a heat map: none of the hue at no distance, most of it from half of the way on. Text
/// stays legible on each.
[[nodiscard]] QColor heatColor(double distance, ThemeMode mode);
/// The dash of a category's lines. Blue and purple, jade and grey, and in part blue and jade, amber
/// and red are too alike for some sights: those differ in their dash.
[[nodiscard]] Qt::PenStyle categoryDash(ColorRole role);

} // namespace plumbline
