// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/SegmentRepository.h"

namespace plumbline {

/// Somebody's first or last day in a part of a period.
struct SegmentDay
{
    CycleKey cycle;
    EmployeeId employee;
    QDate day;
    QString reason;
};

/// Somebody goes from one part of a period to another.
struct SegmentMove
{
    EmployeeId employee;
    CycleKey from;
    CycleKey to;
    QDate day; ///< The first in the other part.
    QString reason;
};

/// What a change of somebody's days comes to. Parts they are in from the first day to the last are
/// listed too.
struct SegmentChange
{
    Appraisal appraisal; ///< In the part where they are last.
    std::vector<StoredSegment> before; ///< In time.
    std::vector<StoredSegment> after;
    bool isNewcomer = false; ///< They come into that part with it.
    bool isBelowBound = false; ///< Fewer days in all than the company's bound for appraising.
};

enum class SegmentMode { Preview, Apply };

/// Somebody comes into a part after its first day; into the cycle too, if they are not in it yet.
/// `out-of-range` for days that can't be, `not-permitted` where scores have been submitted.
[[nodiscard]] Result<SegmentChange>
joinLate(const Access& access, const SegmentDay& first, SegmentMode mode = SegmentMode::Apply);

/// Somebody leaves after that day.
[[nodiscard]] Result<SegmentChange>
leaveEarly(const Access& access, const SegmentDay& last, SegmentMode mode = SegmentMode::Apply);

/// Somebody moves: their days here end the day before, and go on there, for which they are taken
/// into that part. Where they moved so already it is the day that changes.
[[nodiscard]] Result<SegmentChange>
moveEmployee(const Access& access, const SegmentMove& move, SegmentMode mode = SegmentMode::Apply);

} // namespace plumbline
