// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What the tables of the board show, in sentences for screen readers: how many, the highest, the
/// lowest, what is missing.
class BoardSummary
{
    Q_DECLARE_TR_FUNCTIONS(BoardSummary)
public:
    [[nodiscard]] static QString heatMap(const Board& board);
    [[nodiscard]] static QString ranking(const Board& board);
    [[nodiscard]] static QString help(const Board& board);

private:
    [[nodiscard]] static QString people(const Board& board, const std::vector<int>& rows);
    [[nodiscard]] static QString indicators(const Board& board);
};

} // namespace plumbline
