// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/PackageTools.h"
#include "application/ports/TableWriter.h"

namespace plumbline {

/// What is to go out.
struct PackageRequest
{
    PackageKind kind = PackageKind::Scores;
    CycleKey cycle;
    QString recipient;
    std::vector<EmployeeId> people; ///< Of scores empty: everybody; else the one whose it is.
    std::vector<CellKey> cells; ///< Of scores; empty: every value and adjustment.
};

/// Makes a package, signs it and keeps that it went out.
[[nodiscard]] Result<Package>
sendPackage(const Access& access, const PackageTools& tools, const PackageRequest& request);

/// The packages of a cycle that went out, with whether they came back.
struct SentLine
{
    PackageSlip slip;
    std::optional<TakenPackage> taken;
};

[[nodiscard]] Result<std::vector<SentLine>>
sentPackages(const Access& access, const PackageTools& tools, const CycleKey& cycle);
/// The score sheet as a table to be filled in: a row a person, a column a cell, with the package's
/// id in a column of its own.
[[nodiscard]] TableBook packageSheet(const PackageSlip& slip, const QString& language);

} // namespace plumbline
