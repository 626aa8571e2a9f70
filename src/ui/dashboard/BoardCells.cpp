// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BoardCells.h"

#include "ui/dashboard/BoardText.h"

namespace plumbline {

ChartCell BoardCells::score(const Board& board, const std::optional<Rational>& score)
{
    return {BoardText::score(board, score), score};
}

ChartCell BoardCells::change(const Board& board, const std::optional<Rational>& change)
{
    return {BoardText::change(board, change), change};
}

ChartCell BoardCells::percent(const std::optional<Rational>& rate)
{
    return {rate ? BoardText::percent(*rate) : BoardText::missing(), rate};
}

ChartCell BoardCells::rate(const std::optional<Rational>& rate)
{
    return {rate ? BoardText::rate(*rate) : BoardText::missing(), rate};
}

ChartCell BoardCells::difference(const std::optional<Rational>& difference)
{
    return {difference ? BoardText::signedRate(*difference) : BoardText::missing(), difference};
}

ChartCell BoardCells::count(int count)
{
    return {BoardText::number(count), Rational(count)};
}

ChartColumn BoardCells::words(const QString& heading)
{
    return {heading};
}

ChartColumn BoardCells::scores(const Board& board, const QString& heading)
{
    return {heading, ColumnShape::Number, board.sheet->scheme().document().rounding.score};
}

ChartColumn BoardCells::percents(const QString& heading)
{
    return {heading, ColumnShape::Percentage, kRatePlaces};
}

ChartColumn BoardCells::counts(const QString& heading)
{
    return {heading, ColumnShape::Whole};
}

} // namespace plumbline
