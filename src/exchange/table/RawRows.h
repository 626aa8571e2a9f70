// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RowSource.h"

namespace plumbline {

/// The most a table of people's values can sensibly hold.
constexpr int kMaxColumns = 10'000;
constexpr int kMaxFieldLength = 32'767;

/// Every row of a file as it stands there: blank ones too, each with the cells it has.
class RawRows
{
public:
    RawRows() = default;
    RawRows(const RawRows&) = delete;
    RawRows& operator=(const RawRows&) = delete;
    virtual ~RawRows() = default;
    /// False at the end.
    [[nodiscard]] virtual Result<bool> next(SourceRow& row) = 0;
    [[nodiscard]] virtual int progress() const = 0;
    [[nodiscard]] virtual QString form() const = 0;
};

/// The place of a cell in an error: `row 3, column 2`, and its two first arguments.
[[nodiscard]] tl::unexpected<Error>
cellFailure(int row, int column, const char* text, const QStringList& more = {});
[[nodiscard]] tl::unexpected<Error>
rowFailure(int row, const char* text, const QStringList& more = {});
[[nodiscard]] tl::unexpected<Error> tooManyColumns(int row);
[[nodiscard]] tl::unexpected<Error> tooManyCharacters(int row, int column);

} // namespace plumbline
