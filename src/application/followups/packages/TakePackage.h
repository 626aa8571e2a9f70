// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/PackageTools.h"
#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

namespace plumbline {

/// A cell that says something else now than when the package went out.
struct PackageConflict
{
    PackageCell answer;
    QString before; ///< When it went out.
    QString now;
    QString by;
    QDateTime at;
};

/// What is in a package that came back.
struct PackageView
{
    PackageSlip slip;
    PackageAnswer answer;
    std::vector<PackageCell> changes; ///< That go in as they are, in stored form.
    std::vector<PackageConflict> conflicts;
    std::vector<RefusedRow> refused; ///< Cells that can't be taken: what is wrong with them.
    int unchanged = 0;
};

/// Reads a package and looks at what it would do. Refused: `bad-file` of another company file,
/// `damaged-file` where a signature is not right, `already-exists` where it was taken in before,
/// `cycle-closed`.
[[nodiscard]] Result<PackageView>
lookAtPackage(const Access& access, const PackageTools& tools, const QByteArray& document);
/// The same of a filled score sheet (XLSX, CSV).
[[nodiscard]] Result<PackageView>
lookAtSheet(const Access& access, const PackageTools& tools, const Table& sheet);

/// What is done about cells that were changed in between.
enum class OnConflict { Refuse, KeepOurs, TakeTheirs };

/// Takes a package in, once: values are recorded, a confirmation or an appeal goes its way.
/// `conflict` where it has conflicts and those are refused; then nothing is stored.
[[nodiscard]] Result<PackageView> takePackage(const Access& access,
                                              const PackageTools& tools,
                                              const QByteArray& document,
                                              OnConflict onConflict);
[[nodiscard]] Result<PackageView> takeSheet(const Access& access,
                                            const PackageTools& tools,
                                            const Table& sheet,
                                            OnConflict onConflict);

} // namespace plumbline
