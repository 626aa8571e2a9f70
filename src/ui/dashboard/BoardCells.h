// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"
#include "ui/dashboard/ChartCell.h"

namespace plumbline {

/// Figures of the board as cells of the table behind a chart: in words as BoardText says them, and
/// exact.
class BoardCells
{
public:
    [[nodiscard]] static ChartCell score(const Board& board, const std::optional<Rational>& score);
    [[nodiscard]] static ChartCell change(const Board& board,
                                          const std::optional<Rational>& change);
    [[nodiscard]] static ChartCell percent(const std::optional<Rational>& rate);
    /// Percent without its sign.
    [[nodiscard]] static ChartCell rate(const std::optional<Rational>& rate);
    /// The same, with a plus above zero.
    [[nodiscard]] static ChartCell difference(const std::optional<Rational>& difference);
    [[nodiscard]] static ChartCell count(int count);

    [[nodiscard]] static ChartColumn words(const QString& heading);
    [[nodiscard]] static ChartColumn scores(const Board& board, const QString& heading);
    [[nodiscard]] static ChartColumn percents(const QString& heading);
    [[nodiscard]] static ChartColumn counts(const QString& heading);
};

} // namespace plumbline
