// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"

namespace plumbline {

/// CSV, TSV and XLSX files, told apart by what is in them, and pasted cells.
class FileTableReader : public TableReader
{
public:
    /// Of a table that is kept as a whole; row by row there is no such bound.
    static constexpr std::size_t kMaxCells = 2'000'000;
    static constexpr std::size_t kMaxTextBytes = std::size_t{64} * 1024 * 1024;

    [[nodiscard]] Result<Table> readFile(const QString& path) const override;
    [[nodiscard]] Result<Table> readText(const QString& text) const override;
    [[nodiscard]] Result<std::unique_ptr<RowSource>>
    openRows(const QString& path, const RowChoice& choice) const override;
    [[nodiscard]] Result<QStringList> sheets(const QString& path) const override;
};

} // namespace plumbline
