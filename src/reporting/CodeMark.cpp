// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/CodeMark.h"

#include <qrencode.h>

#include <memory>

namespace plumbline {

CodeSquares codeSquares(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    CodeSquares squares{code->width, {}};
    const int count = code->width * code->width;
    for (int i = 0; i < count; ++i)
        squares.dark.push_back((code->data[i] & 1) != 0);
    return squares;
}

std::vector<Mark> codeMarks(const QString& text, const QPointF& at, double size)
{
    const CodeSquares squares = codeSquares(text);
    if (squares.side == 0)
        return {};
    const double square = size / squares.side;
    CellsMark cells;
    for (int row = 0; row < squares.side; ++row)
        for (int column = 0; column < squares.side; ++column) {
            const int first = column;
            while (column < squares.side && squares.isDark(row, column))
                ++column;
            if (column > first)
                cells.areas.emplace_back(at.x() + first * square,
                                         at.y() + row * square,
                                         (column - first) * square,
                                         square);
        }
    return {cells};
}

} // namespace plumbline
