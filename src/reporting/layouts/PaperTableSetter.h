// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/StripWriter.h"
#include "reporting/layouts/PaperDocument.h"

namespace plumbline {

/// Sets the lines of a table for one width.
class PaperTableSetter
{
public:
    PaperTableSetter(const PaperTable& table, double width);

    /// Each returns the height it took from `top`.
    double addTitle(StripWriter& writer, double top) const;
    double addHeadings(StripWriter& writer, double top) const;
    double addRow(StripWriter& writer, double top, const PaperRow& row) const;
    double addRemarks(StripWriter& writer, double top) const;

private:
    struct Column
    {
        double left = 0.0;
        double right = 0.0;
    };

    double addCell(StripWriter& writer, double top, const PaperRow& row, std::size_t index) const;
    void addBar(StripWriter& writer, double top, const PaperBar& bar, const Column& column) const;

    const PaperTable& m_table;
    double m_width;
    std::vector<Column> m_columns;
};

} // namespace plumbline
