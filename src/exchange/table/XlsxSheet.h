// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/XlsxFormats.h"

namespace plumbline {

/// Writes one table into one sheet, line by line and in constant memory.
class XlsxSheet
{
public:
    XlsxSheet(lxw_worksheet* worksheet, const TableSheet& table, XlsxFormats& formats)
        : m_worksheet(worksheet)
        , m_table(table)
        , m_formats(formats)
    {
    }

    /// Pulls all rows.
    [[nodiscard]] Result<> write();

    [[nodiscard]] int rows() const { return m_rows; }

    [[nodiscard]] int cutTexts() const { return m_cutTexts; }

    /// Lines that hold something, with headings and preface.
    [[nodiscard]] int lines() const { return m_filled; }

private:
    void setColumns();
    void writePreface();
    void writeHeadings();
    void writeLine(const SheetLine& line);
    void writeCell(int column, const SheetCell& cell, lxw_format* format);
    void finish();

    void writeText(int column, const QString& text, lxw_format* format);
    void writeNumber(int column, const Rational& number, lxw_format* format);
    void writeFormula(int column, const FormulaCell& cell, lxw_format* format);
    template<typename Moment>
    void writeMoment(int column, const Moment& moment, lxw_format* format);
    void writeNote(int column, const QString& note);

    [[nodiscard]] lxw_format* formatOf(int column, const SheetCell& cell);

    [[nodiscard]] lxw_row_t line() const { return static_cast<lxw_row_t>(m_line); }

    lxw_worksheet* m_worksheet;
    const TableSheet& m_table;
    XlsxFormats& m_formats;
    int m_line = 0;
    int m_filled = 0;
    int m_rows = 0;
    int m_cutTexts = 0;
};

} // namespace plumbline
