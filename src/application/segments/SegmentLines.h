// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/scoring/Segments.h"

namespace plumbline {

/// One of somebody's segments of a period, for lists.
struct SegmentLine
{
    CycleKey cycle;
    LocalizedText scheme; ///< Its name.
    QDate starts;
    QDate ends;
    int days = 0;
    bool isAppraised = true; ///< Not taken out of appraising there.
    bool counts = true; ///< In the result.
    std::optional<Rational> score = {}; ///< Exact, of that part alone; none: incomplete, not shown.
};

/// The segments of a person of that part, in time; empty: they are in it from the first day to the
/// last. Scores only for whom they may be shown to.
[[nodiscard]] Result<std::vector<SegmentLine>>
segmentLines(const Access& access, const CycleKey& key, const EmployeeId& employee);

} // namespace plumbline
