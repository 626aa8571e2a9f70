// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

/// How a number between two representable ones is settled (docs/FORMATS.md, Rounding).
enum class RoundingMode {
    HalfUp, ///< Ties away from zero.
    HalfEven, ///< Ties to the even neighbour.
    Down ///< Towards zero.
};

} // namespace plumbline
