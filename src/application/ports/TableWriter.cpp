// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/TableWriter.h"

#include <memory>

namespace plumbline {

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
