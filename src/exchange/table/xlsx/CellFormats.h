// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/xlsx/FormatCode.h"
#include "exchange/table/xlsx/XlsxPackage.h"

namespace plumbline {

/// What each cell style of a workbook makes of a number.
class CellFormats
{
public:
    /// Without a part every style is a plain one.
    [[nodiscard]] static Result<CellFormats> read(XlsxPackage& package, const QString& part);

    [[nodiscard]] NumberKind kind(std::size_t style) const
    {
        return style < m_kinds.size() ? m_kinds[style] : NumberKind::Plain;
    }

private:
    std::vector<NumberKind> m_kinds;
};

} // namespace plumbline
