// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RowSource.h"
#include "exchange/table/xlsx/CellFormats.h"
#include "exchange/table/xlsx/SerialTime.h"
#include "exchange/table/xlsx/SharedStrings.h"

namespace plumbline {

class SheetXml;

/// What the cells of a sheet need to know of their workbook.
struct SheetContext
{
    QString name;
    SharedStrings strings;
    CellFormats formats;
    DateSystem system = DateSystem::From1900;
};

/// Where a cell's text stands: among the shared ones, or in the row's own.
struct ReadCell
{
    int column = -1; ///< From 0.
    bool isShared = false;
    std::size_t start = 0; ///< The number of the shared text, or where the row's own begins.
    std::size_t size = 0;
    const char* fault = nullptr; ///< A source text; %1 is the cell's text.
};

/// Turns the cell that the XML just started into text.
class CellReader
{
public:
    CellReader(SheetXml& xml, const SheetContext& context)
        : m_xml(xml)
        , m_context(context)
    {
    }

    /// Up to the cell's end. `previous` is the column of the cell before; own text is put behind
    /// `text`.
    [[nodiscard]] Result<> read(int row, int previous, std::string& text, ReadCell& cell);

private:
    enum class Type { Number, Shared, Inline, Formula, Boolean, Error, Date };

    [[nodiscard]] Result<> readAttributes(int row, int previous);
    [[nodiscard]] bool readPlace(std::string_view place, int row);
    [[nodiscard]] bool readType(std::string_view name);
    void readContent(std::string& text);
    void readValue();
    [[nodiscard]] Result<> interpret(int row, ReadCell& cell, std::string& text) const;
    void interpretNumber(ReadCell& cell, std::string& text) const;

    SheetXml& m_xml;
    const SheetContext& m_context;
    int m_column = 0;
    std::size_t m_style = 0;
    Type m_type = Type::Number;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::string m_value;
};

} // namespace plumbline
