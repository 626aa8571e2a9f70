// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

namespace plumbline {

/// Writes XLSX and CSV files by their names: put together elsewhere, checked, and only then put in
/// the place of what was there.
class FileTableWriter final : public TableWriter
{
public:
    [[nodiscard]] Result<WrittenTables> write(const QString& path,
                                              const TableBook& book) const override;
    [[nodiscard]] Rational asComputed(const TableFormula& formula) const override;
};

} // namespace plumbline
