// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/PackageTools.h"
#include "application/ports/TableReader.h"

namespace plumbline {

/// A package that came back, if this file sent it, nobody changed it on its way, it was not taken
/// in before, and whoever takes it in may.
[[nodiscard]] Result<Package> checkedPackage(const Access& access,
                                             Repositories& repositories,
                                             const PackageTools& tools,
                                             const QByteArray& document);
/// The same of a filled score sheet: what went out, as this file kept it.
[[nodiscard]] Result<PackageSlip> checkedSheet(const Access& access,
                                               Repositories& repositories,
                                               const PackageTools& tools,
                                               const Table& sheet);
/// Takes the step that a confirmation or an appeal stands for; of scores none.
[[nodiscard]] Result<> takeStep(const Access& access,
                                Repositories& repositories,
                                const PackageSlip& slip,
                                const PackageAnswer& answer);

} // namespace plumbline
