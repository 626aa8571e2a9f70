// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/RawRows.h"
#include "exchange/table/xlsx/CellFormats.h"
#include "exchange/table/xlsx/CellReader.h"
#include "exchange/table/xlsx/SerialTime.h"
#include "exchange/table/xlsx/SharedStrings.h"
#include "exchange/table/xlsx/SheetXml.h"

namespace plumbline {

/// The rows of one sheet in passing; keeps one row and the workbook's shared texts.
class SheetRows : public RawRows
{
public:
    static constexpr int kMaxRow = 1'048'576;
    /// All that one row may hold beside shared texts.
    static constexpr std::size_t kMaxRowBytes = std::size_t{16} * 1024 * 1024;

    [[nodiscard]] static Result<std::unique_ptr<RawRows>>
    open(std::unique_ptr<XlsxPackage> package, const QString& part, SheetContext context);

    [[nodiscard]] Result<bool> next(SourceRow& row) override;

    [[nodiscard]] int progress() const override { return m_xml.part().progress(); }

    [[nodiscard]] QString form() const override { return m_context.name; }

private:
    SheetRows(std::unique_ptr<XlsxPackage> package, PartStream stream, SheetContext context);

    [[nodiscard]] Result<> startRow();
    [[nodiscard]] Result<> readCells(SourceRow& row);
    [[nodiscard]] bool isFirstIn(std::size_t column);
    [[nodiscard]] Result<> keep(const ReadCell& cell, SourceRow& row);
    void handOver(SourceRow& row) const;

    std::unique_ptr<XlsxPackage> m_package;
    SheetXml m_xml;
    SheetContext m_context;
    CellReader m_reader;
    std::string m_text; ///< Of the row's own cells.
    std::vector<ReadCell> m_cells;
    std::vector<int> m_rowOfColumn; ///< The last row that had a cell in the column.
    int m_row = 0;
    bool m_isInData = false;
    bool m_isDone = false;
};

} // namespace plumbline
