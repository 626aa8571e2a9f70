// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/paper/PaperSettings.h"

namespace plumbline {

/// What a logo may be at most; whoever takes in a picture makes it fit.
inline constexpr qsizetype kMostLogoBytes = 256 * 1024;
inline constexpr int kMostLogoWidth = 2400;
inline constexpr int kMostLogoHeight = 480;

/// Keeps how the company wants its paper, and tells each change to the trail. `bad-value` for a
/// logo that is no PNG picture or too large, for too many or too long titles.
[[nodiscard]] Result<> savePaperSettings(const Access& access, const PaperSettings& settings);

} // namespace plumbline
