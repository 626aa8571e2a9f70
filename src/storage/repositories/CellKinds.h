// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Cell.h"

namespace plumbline {

/// The numbers in the file are written out here, so that reordering the enum can't change them.
[[nodiscard]] inline std::int64_t toStored(CellKind kind)
{
    switch (kind) {
    case CellKind::Value:
        return 0;
    case CellKind::Penalty:
        return 1;
    case CellKind::Adjustment:
        return 2;
    case CellKind::Target:
        return 3;
    case CellKind::Amount:
        return 4;
    }
    Q_UNREACHABLE();
}

[[nodiscard]] inline CellKind storedCellKind(std::int64_t number)
{
    for (const CellKind kind :
         {CellKind::Value, CellKind::Penalty, CellKind::Adjustment, CellKind::Target}) {
        if (toStored(kind) == number)
            return kind;
    }
    return CellKind::Amount;
}

} // namespace plumbline
