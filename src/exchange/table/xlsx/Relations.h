// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/xlsx/XlsxPackage.h"

namespace plumbline {

/// Where a part of a package points to: another part by its full name, by kind (the last word of
/// the type) and id.
struct Relation
{
    QString id;
    QString kind; ///< "worksheet", "styles" …
    QString target;
};

/// The relations of a part ("" for those of the package itself); links out of the file are left
/// out, they are never followed. None if it has none.
[[nodiscard]] Result<std::vector<Relation>> readRelations(XlsxPackage& package,
                                                          const QString& part);

} // namespace plumbline
