// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

#include <map>
#include <xlsxwriter.h>

namespace plumbline {

/// How cells look: each way is made once for a file.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook* workbook)
        : m_workbook(workbook)
    {
    }

    [[nodiscard]] lxw_format* cell(ColumnShape kind, int places, CellTone tone);
    [[nodiscard]] lxw_format* heading(ColumnShape kind);

private:
    [[nodiscard]] lxw_format* made() { return workbook_add_format(m_workbook); }

    lxw_workbook* m_workbook;
    std::map<std::tuple<ColumnShape, int, CellTone>, lxw_format*> m_cells;
    std::map<bool, lxw_format*> m_headings;
};

/// What a spreadsheet calls the way to show a number: `0.00%`.
[[nodiscard]] QByteArray numberFormat(ColumnShape kind, int places);

} // namespace plumbline
