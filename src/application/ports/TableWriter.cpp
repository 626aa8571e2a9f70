// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/TableWriter.h"

#include <memory>

namespace plumbline {

TableSheet textSheet(const QString& name, const std::vector<QStringList>& lines)
{
    TableSheet sheet;
    sheet.name = name;
    std::vector<SheetLine> rows;
    for (const QStringList& line : lines) {
        if (&line == &lines.front()) {
            for (const QString& heading : line) {
                sheet.columns.emplace_back();
                sheet.columns.back().heading = heading;
            }
            continue;
        }
        rows.emplace_back(line.begin(), line.end());
    }
    sheet.next = rowsOf(std::move(rows));
    return sheet;
}

std::function<Result<bool>(SheetLine&)> rowsOf(std::vector<SheetLine> rows)
{
    const auto all = std::make_shared<std::vector<SheetLine>>(std::move(rows));
    return [all, place = std::size_t{0}](SheetLine& row) mutable -> Result<bool> {
        if (place == all->size())
            return false;
        row = (*all)[place++];
        return true;
    };
}

} // namespace plumbline
