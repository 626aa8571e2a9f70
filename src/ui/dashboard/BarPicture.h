// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace plumbline {

struct Bar
{
    QString name;
    QString figure; ///< Beside the bar.
    QString tip; ///< Exact figures.
    double length = 0.0; ///< Below zero is drawn as zero.
    std::optional<double> guide;
    ColorRole role = ColorRole::Category6;
    bool isChosen = false;
    std::optional<double> mark = {}; ///< A dot on the bar's line: what others have.
    QString beside = {}; ///< A second figure right of the first: the difference.
    std::optional<double> other = {}; ///< The same of the other side of a comparison.
    QString otherFigure = {};
};

struct BarPicture
{
    std::vector<Bar> bars;
    QString guideName; ///< Of the dashed lines, if there are any.
    QString nothing; ///< What to say without bars.
    bool isSmallSample = false; ///< Hatched.
    QString otherName = {}; ///< Of the thin grey bars below; empty: there are none.
    bool isOtherSmall = false; ///< These are hatched.
};

} // namespace plumbline
