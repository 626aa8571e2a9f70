// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/common/Id.h"
#include "domain/scoring/Cell.h"

namespace plumbline {

/// What the records come to in one cell.
struct MeasuredText
{
    QString text; ///< As it would be typed: `174300/517`, `2;3.5`; empty: no value.
    int records = 0; ///< How many were counted.
    Message fault; ///< Why they come to nothing that can be entered; an empty text: nothing.
};

using MeasuredTexts = QHash<std::pair<EmployeeId, CellKey>, MeasuredText>;

} // namespace plumbline
