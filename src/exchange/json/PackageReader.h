// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followups/Package.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

[[nodiscard]] PackageSlip readPackageSlip(const JsonPlace& place);
[[nodiscard]] Package readPackage(const JsonPlace& place);

/// The names that cells of a package have in files, in the order of CellKind.
inline constexpr std::array kCellKindNames{"value", "penalty", "adjustment", "target", "amount"};

} // namespace plumbline
