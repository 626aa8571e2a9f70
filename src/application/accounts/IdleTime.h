// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

inline constexpr int kUsualIdleMinutes = 10;
inline constexpr int kMostIdleMinutes = 480;

/// After so many minutes without a key or the mouse the window locks itself; 0: never. For anybody
/// who is at work in the file.
[[nodiscard]] Result<int> idleMinutes(const Access& access);
/// From 0 to `kMostIdleMinutes`; `out-of-range`.
[[nodiscard]] Result<> setIdleMinutes(const Access& access, int minutes);

} // namespace plumbline
