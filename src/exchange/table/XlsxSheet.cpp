// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/XlsxSheet.h"

#include "exchange/table/BinaryNumber.h"
#include "exchange/table/FormulaText.h"
#include "exchange/table/TableCellText.h"
#include "exchange/table/XlsxText.h"

#include <cstdio>

namespace plumbline {

namespace {

constexpr qsizetype kMostNote = 32'000;

lxw_col_t asColumn(int column)
{
    return static_cast<lxw_col_t>(column);
}

tl::unexpected<Error> tooLarge(const TableSheet& table)
{
    return failure(ErrorCode::OutOfRange,
                   table.name,
                   QT_TRANSLATE_NOOP("Messages",
                                     "“%1” is too large for a spreadsheet, which holds 1,048,576 "
                                     "rows and 16,384 columns; choose CSV."),
                   {table.name});
}

} // namespace

Result<> XlsxSheet::write()
{
    if (m_table.columns.size() > LXW_COL_MAX)
        return tooLarge(m_table);
    setColumns();
    writePreface();
    writeHeadings();
    SheetLine row;
    for (;;) {
        row.clear();
        const Result<bool> hasRow = m_table.next(row);
        if (!hasRow)
            return failure(hasRow.error());
        if (!*hasRow)
            break;
        if (m_line >= LXW_ROW_MAX)
            return tooLarge(m_table);
        writeLine(row);
        ++m_rows;
        // A disk that is full is seen at once, not after all rows.
        if (m_worksheet->optimize_tmpfile != nullptr
            && std::ferror(m_worksheet->optimize_tmpfile) != 0)
            break;
    }
    finish();
    return {};
}

void XlsxSheet::setColumns()
{
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const TableColumn& column = m_table.columns[i];
        const auto place = asColumn(static_cast<int>(i));
        worksheet_set_column(m_worksheet,
                             place,
                             place,
                             shownWidth(column),
                             m_formats.cell(column.kind, column.places, CellTone::Plain));
    }
}

void XlsxSheet::writePreface()
{
    for (const SheetLine& line : m_table.preface) {
        for (std::size_t column = 0; column < line.size(); ++column) {
            const SheetCell& cell = line[column];
            writeCell(static_cast<int>(column),
                      cell,
                      m_formats.cell(ColumnShape::Number, TableColumn::kAllPlaces, cell.tone));
        }
        m_filled += line.empty() ? 0 : 1;
        ++m_line;
    }
}

void XlsxSheet::writeHeadings()
{
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const TableColumn& column = m_table.columns[i];
        writeText(static_cast<int>(i), column.heading, m_formats.heading(column.kind));
        writeNote(static_cast<int>(i), column.note);
    }
    m_filled += m_table.columns.empty() ? 0 : 1;
    ++m_line;
    worksheet_freeze_panes(m_worksheet, line(), asColumn(m_table.frozenColumns));
}

void XlsxSheet::writeLine(const SheetLine& line)
{
    bool isFilled = false;
    const std::size_t count = std::min(line.size(), m_table.columns.size());
    for (std::size_t column = 0; column < count; ++column) {
        const SheetCell& cell = line[column];
        if (std::holds_alternative<std::monostate>(cell.content) && cell.note.isEmpty())
            continue;
        writeCell(static_cast<int>(column), cell, formatOf(static_cast<int>(column), cell));
        isFilled = true;
    }
    m_filled += isFilled ? 1 : 0;
    ++m_line;
}

lxw_format* XlsxSheet::formatOf(int column, const SheetCell& cell)
{
    const TableColumn& shape = m_table.columns[static_cast<std::size_t>(column)];
    return m_formats.cell(shownKind(shape, cell), shape.places, cell.tone);
}

void XlsxSheet::writeCell(int column, const SheetCell& cell, lxw_format* format)
{
    if (const auto* text = std::get_if<QString>(&cell.content))
        writeText(column, *text, format);
    else if (const auto* number = std::get_if<Rational>(&cell.content))
        writeNumber(column, *number, format);
    else if (const auto* day = std::get_if<QDate>(&cell.content))
        writeMoment(column, *day, format);
    else if (const auto* moment = std::get_if<QDateTime>(&cell.content))
        writeMoment(column, *moment, format);
    else if (const auto* duration = std::get_if<TableDuration>(&cell.content))
        worksheet_write_number(
            m_worksheet, line(), asColumn(column), daysOf(duration->seconds), format);
    else if (const auto* formula = std::get_if<FormulaCell>(&cell.content))
        writeFormula(column, *formula, format);
    else
        worksheet_write_blank(m_worksheet, line(), asColumn(column), format);
    writeNote(column, cell.note);
}

void XlsxSheet::writeText(int column, const QString& text, lxw_format* format)
{
    const XlsxText written = cellText(text);
    m_cutTexts += written.isCut ? 1 : 0;
    worksheet_write_string(
        m_worksheet, line(), asColumn(column), written.bytes.constData(), format);
}

void XlsxSheet::writeNumber(int column, const Rational& number, lxw_format* format)
{
    if (const std::optional<QString> text = beyondSpreadsheets(number))
        writeText(column, *text, format);
    else
        worksheet_write_number(m_worksheet, line(), asColumn(column), binaryOf(number), format);
}

template<typename Moment>
void XlsxSheet::writeMoment(int column, const Moment& moment, lxw_format* format)
{
    if (isDateOfSpreadsheets(moment))
        worksheet_write_number(m_worksheet, line(), asColumn(column), serialOf(moment), format);
    else
        writeText(column, dateText(moment), format);
}

void XlsxSheet::writeFormula(int column, const FormulaCell& cell, lxw_format* format)
{
    constexpr qsizetype kMostFormula = 8'192;
    const QByteArray formula = formulaText(cell.formula, m_line).toUtf8();
    if (formula.size() > kMostFormula)
        std::visit([&](const auto& value) { writeCell(column, {value}, format); }, cell.value);
    else if (const auto* number = std::get_if<Rational>(&cell.value))
        worksheet_write_formula_num(
            m_worksheet, line(), asColumn(column), formula.constData(), format, binaryOf(*number));
    else
        worksheet_write_formula_str(m_worksheet,
                                    line(),
                                    asColumn(column),
                                    formula.constData(),
                                    format,
                                    cellText(std::get<QString>(cell.value)).bytes.constData());
}

void XlsxSheet::writeNote(int column, const QString& note)
{
    if (note.isEmpty())
        return;
    const QByteArray text = plainText(note, kMostNote);
    worksheet_write_comment(m_worksheet, line(), asColumn(column), text.constData());
}

void XlsxSheet::finish()
{
    if (m_table.columns.empty())
        return;
    const auto headings = static_cast<lxw_row_t>(m_table.preface.size());
    const lxw_row_t last = std::max(headings, line() - 1);
    worksheet_autofilter(
        m_worksheet, headings, 0, last, asColumn(static_cast<int>(m_table.columns.size()) - 1));
    worksheet_repeat_rows(m_worksheet, headings, headings);
    worksheet_set_landscape(m_worksheet);
    worksheet_fit_to_pages(m_worksheet, 1, 0);
}

} // namespace plumbline
