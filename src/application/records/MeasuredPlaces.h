// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/records/MeasurePlan.h"

namespace plumbline {

/// A cell that records fill, and by which measure, with the company's settings filled in.
struct MeasuredPlace
{
    CellSpec cell;
    MeasurePlan plan;
};

/// Whether a cell of an indicator may be measured at all: its scheme says so, or it is an amount.
[[nodiscard]] bool mayBeMeasured(const Scheme& scheme, const CellKey& key);

/// Every cell of a scheme that is filled from records, where the company has ever taken in records
/// of the kinds that its measure looks at: without them the cell is typed, and not 0. A measure
/// that can't be read, or doesn't fit its grading, fills nothing.
[[nodiscard]] Result<std::vector<MeasuredPlace>> measuredPlaces(const Access& access,
                                                                Repositories& repositories,
                                                                const Scheme& scheme,
                                                                const Period& period);

} // namespace plumbline
