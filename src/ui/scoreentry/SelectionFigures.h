// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"

#include <QtCore/QItemSelection>

namespace plumbline {

class GridModel;

/// Count, sum and mean of the figures in a selection, exact.
struct SelectionFigures
{
    int count = 0;
    Rational sum;

    /// Empty below two figures.
    [[nodiscard]] QString words() const;
};

[[nodiscard]] SelectionFigures figuresOf(const GridModel& grid, const QItemSelection& selection);

} // namespace plumbline
