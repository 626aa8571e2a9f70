// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/CellIndex.h"

namespace plumbline {

CellIndex::CellIndex(const Scheme& scheme, const Period& period)
    : m_values(valueCells(scheme, period))
    , m_targets(targetCells(scheme))
    , m_amounts(amountCells(scheme))
{
    for (const CellKind list : {CellKind::Value, CellKind::Target, CellKind::Amount})
        add(list);
}

void CellIndex::add(CellKind list)
{
    const std::vector<CellSpec>& specs = cells(list);
    for (std::size_t index = 0; index < specs.size(); ++index)
        m_byKey.insert(specs[index].key, {list, index});
}

const CellSpec* CellIndex::find(const CellKey& key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? nullptr : &cells(found->list)[found->index];
}

const std::vector<CellSpec>& CellIndex::cells(CellKind kind) const
{
    switch (kind) {
    case CellKind::Value:
    case CellKind::Penalty:
    case CellKind::Adjustment:
        return m_values;
    case CellKind::Target:
        return m_targets;
    case CellKind::Amount:
        return m_amounts;
    }
    Q_UNREACHABLE();
}

QString cellPath(const QString& employee, const CellKey& key)
{
    switch (key.kind) {
    case CellKind::Value:
    case CellKind::Penalty:
    case CellKind::Adjustment:
        return employee + QLatin1Char('/') + key.columnName();
    case CellKind::Target:
        return employee + QLatin1String("/target:") + key.columnName();
    case CellKind::Amount:
        return employee + QLatin1String("/amount:") + key.columnName();
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
