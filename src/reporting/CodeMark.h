// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/Mark.h"

namespace plumbline {

/// The dark squares of a QR code, row by row from the top left.
struct CodeSquares
{
    int side = 0; ///< Squares in a row; 0: the text is too long for a code.
    std::vector<bool> dark;

    [[nodiscard]] bool isDark(int row, int column) const
    {
        return dark[static_cast<std::size_t>(row * side + column)];
    }
};

/// The code of a text, with a quarter of it spare for damage (error correction M).
[[nodiscard]] CodeSquares codeSquares(const QString& text);
/// The code drawn `size` wide, without the quiet zone of four squares that it needs around it.
[[nodiscard]] std::vector<Mark> codeMarks(const QString& text, const QPointF& at, double size);

} // namespace plumbline
