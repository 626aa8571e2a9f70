// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"

namespace plumbline {

/// CSV and TSV files and pasted cells, of at most kMaxFileBytes.
class DelimitedTableReader : public TableReader
{
public:
    static constexpr qint64 kMaxFileBytes = qint64{256} * 1024 * 1024;

    [[nodiscard]] Result<Table> readFile(const QString& path) const override;
    [[nodiscard]] Result<Table> readText(const QString& text) const override;
    [[nodiscard]] Result<std::unique_ptr<RowSource>>
    openRows(const QString& path, const RowChoice& choice) const override;
    [[nodiscard]] Result<QStringList> sheets(const QString& path) const override;
};

} // namespace plumbline
