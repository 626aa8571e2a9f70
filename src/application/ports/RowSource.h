// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QStringList>

#include <string_view>
#include <vector>

namespace plumbline {

/// What is wrong with one cell of a row that was read: an error value, a formula that nobody
/// calculated.
struct CellFault
{
    int column = 0; ///< From 0.
    Message reason;
};

/// One row in passing; its texts live until the next one is read.
struct SourceRow
{
    int number = 0; ///< In the file, from 1.
    /// UTF-8, as many as there are headings. Dates of a spreadsheet come as `2021-01-05` or
    /// `2021-01-05T09:12:58`, its times of day and durations as `9:12:58`, its numbers with at
    /// most 15 digits.
    std::vector<std::string_view> cells;
    std::vector<CellFault> faults;
};

/// Reads a table row by row, in memory that does not grow with it.
class RowSource
{
public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual const QStringList& headings() const = 0;
    /// False at the end; `bad-file` with the row where it can't go on.
    [[nodiscard]] virtual Result<bool> next(SourceRow& row) = 0;
    /// How much of the file has been read, in thousandths.
    [[nodiscard]] virtual int progress() const = 0;
    /// "UTF-8", "GB18030" …; of a spreadsheet its sheet's name.
    [[nodiscard]] virtual QString form() const = 0;

protected:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
};

/// How to read a file where it does not say so itself.
struct RowChoice
{
    QString sheet; ///< Empty: the first.
    QString encoding; ///< Empty or "auto": find it out.
    int headerRow = 1; ///< From 1; rows above are passed over.
};

} // namespace plumbline
