// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/RawRows.h"

#include <memory>

namespace plumbline {

/// What holds of every table alike: one row of headings, blank rows passed over, no row longer
/// than the headings.
class HeadedRows : public RowSource
{
public:
    /// The headings are the first row with any text from `headerRow` on.
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<RawRows> rows,
                                                                 int headerRow);

    [[nodiscard]] const QStringList& headings() const override { return m_headings; }

    [[nodiscard]] Result<bool> next(SourceRow& row) override;

    [[nodiscard]] int progress() const override { return m_rows->progress(); }

    [[nodiscard]] QString form() const override { return m_rows->form(); }

private:
    explicit HeadedRows(std::unique_ptr<RawRows> rows)
        : m_rows(std::move(rows))
    {
    }

    [[nodiscard]] Result<> readHeadings(int headerRow);

    std::unique_ptr<RawRows> m_rows;
    QStringList m_headings;
};

} // namespace plumbline
