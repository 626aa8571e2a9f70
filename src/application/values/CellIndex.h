// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Cell.h"

#include <QtCore/QHash>

namespace plumbline {

/// Every cell that can be filled under a scheme in a period, found by its key.
class CellIndex
{
public:
    CellIndex(const Scheme& scheme, const Period& period);

    /// Null: the scheme has no such cell.
    [[nodiscard]] const CellSpec* find(const CellKey& key) const;
    /// Value: also penalties and adjustments.
    [[nodiscard]] const std::vector<CellSpec>& cells(CellKind kind) const;

private:
    struct Place
    {
        CellKind list = CellKind::Value;
        std::size_t index = 0;
    };

    void add(CellKind list);

    std::vector<CellSpec> m_values;
    std::vector<CellSpec> m_targets;
    std::vector<CellSpec> m_amounts;
    QHash<CellKey, Place> m_byKey;
};

/// A cell of a cycle as the audit trail and error places name it: `E1001/csat`,
/// `E1001/target:csat`.
[[nodiscard]] QString cellPath(const QString& employee, const CellKey& key);

} // namespace plumbline
