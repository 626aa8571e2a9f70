// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/CellRows.h"

namespace plumbline {

/// Cells that an import of values changed, with what they held before, as an import run keeps them:
/// JSON, a list of objects with `employee`, `kind`, `node`, `part`, `before`, `beforeReason`,
/// `after` and `afterReason`.
[[nodiscard]] QByteArray writeBefore(const std::vector<ImportedCell>& changes);

/// A cell of that list.
struct CellBefore
{
    EmployeeId employee;
    CellKey key;
    QString before; ///< Empty: nothing stood there.
    QString beforeReason;
    CellOrigin beforeOrigin = CellOrigin::Entered;
    QString after;
    QString afterReason;
};

[[nodiscard]] std::vector<CellBefore> readBefore(const QByteArray& json);

} // namespace plumbline
