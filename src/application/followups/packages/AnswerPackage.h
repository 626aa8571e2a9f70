// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/PackageTools.h"
#include "application/ports/TableReader.h"

namespace plumbline {

/// Fills a package in and seals the answer, away from the company file. Texts are as typed: they
/// are checked when the package is taken in. `conflict` where it is answered already, `bad-value`
/// for cells that it does not ask for.
[[nodiscard]] Result<Package>
answerPackage(const PackageTools& tools, const Package& package, const PackageAnswer& answer);
/// A filled score sheet as an answer. `bad-file` where the sheet is of another package.
[[nodiscard]] Result<PackageAnswer> answerOfSheet(const PackageSlip& slip, const Table& sheet);
/// The id of the package that a filled score sheet belongs to; empty: none.
[[nodiscard]] QString packageOfSheet(const Table& sheet);

} // namespace plumbline
