// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/CellIndex.h"

#include <QtCore/QStringList>

namespace plumbline {

/// Finds the cell that a column's heading means: by ids (`csat`, `reports.late`), or by names in
/// any language, either side of the point.
class CellColumns
{
public:
    CellColumns(const Scheme& scheme, const std::vector<CellSpec>& cells);

    struct Match
    {
        const CellSpec* cell = nullptr; ///< Null: none, or more than one.
        bool isAmbiguous = false;
    };

    [[nodiscard]] Match find(const QString& heading) const;

private:
    void add(const QString& name, const CellSpec& cell);
    [[nodiscard]] Match exactly(const QString& name) const;

    QHash<QString, Match> m_byName;
};

} // namespace plumbline
