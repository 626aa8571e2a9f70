// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"

namespace plumbline {

/// The square root of an exact number not below zero, rounded to so many places by whole numbers
/// alone, ties away from zero.
[[nodiscard]] Rational roundedRoot(const Rational& square, int places);

} // namespace plumbline
