// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

#include <QtCore/QString>

namespace plumbline {

/// A place in the table behind a chart: what is shown, and the exact figure for files.
struct ChartCell
{
    ChartCell() = default;

    ChartCell(QString shown) // NOLINT(google-explicit-constructor): a word is a cell
        : text(std::move(shown))
    {
    }

    ChartCell(QString shown, std::optional<Rational> figure)
        : text(std::move(shown))
        , exact(std::move(figure))
    {
    }

    QString text;
    std::optional<Rational> exact; ///< Of a percentage the ratio. None: a word, or missing.
};

/// A column of such a table.
struct ChartColumn
{
    QString heading;
    ColumnShape shape = ColumnShape::Text;
    int places = 0; ///< Of numbers and percentages.
};

/// What models of charts tell beside what they show.
enum ChartRole : int {
    ExactRole = 0x0140, ///< The Rational of a cell; invalid where there is none.
    ShapeRole, ///< Of a heading: the ColumnShape as int.
    PlacesRole ///< Of a heading.
};

/// A row of a table behind a chart.
using ChartLine = std::vector<ChartCell>;

} // namespace plumbline
