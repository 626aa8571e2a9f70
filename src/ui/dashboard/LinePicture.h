// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace plumbline {

struct Line
{
    QString name; ///< Stands at the line's end.
    std::vector<std::optional<double>> values; ///< Parallel to the periods; gaps stay gaps.
    std::vector<bool> isSmall; ///< Hollow points: a small sample.
    QStringList tips; ///< Exact figures, parallel to the periods.
    ColorRole role = ColorRole::Category6;
    Qt::PenStyle dash = Qt::SolidLine;
    QString title = {}; ///< Whose line it is, in the summary; empty: the name.
    QStringList figures = {}; ///< The values in words, parallel to the periods.
    QString change = {}; ///< From the first value to the last, in words: "Up by 1.20".
};

struct LinePicture
{
    QStringList periods;
    std::vector<Line> lines;
    double floor = 0.0;
    double ceiling = 100.0;
    QString nothing; ///< What to say without points.
};

} // namespace plumbline
