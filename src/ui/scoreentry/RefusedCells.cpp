// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/RefusedCells.h"

namespace plumbline {

const RefusedCell* RefusedCells::at(const CellPlace& place) const
{
    const auto found = m_cells.constFind(place);
    return found == m_cells.constEnd() ? nullptr : &*found;
}

void RefusedCells::put(const CellPlace& place, const std::optional<RefusedCell>& cell)
{
    if (cell)
        m_cells.insert(place, *cell);
    else if (m_cells.remove(place) == 0)
        return;
    Q_EMIT cellChanged(place);
}

void RefusedCells::clear()
{
    if (m_cells.isEmpty())
        return;
    m_cells.clear();
    Q_EMIT cleared();
}

} // namespace plumbline
