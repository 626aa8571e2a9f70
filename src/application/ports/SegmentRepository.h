// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"

#include <vector>

namespace plumbline {

/// From when until when somebody is in a scheme's part of a period, both days included. Who is in
/// it from its first day to its last needs none.
struct StoredSegment
{
    CycleKey cycle;
    EmployeeId employee;
    QDate starts;
    QDate ends;
    friend bool operator==(const StoredSegment&, const StoredSegment&) = default;
};

/// Who joined, left or moved within a period.
class SegmentRepository
{
public:
    virtual ~SegmentRepository() = default;
    /// Of all parts of a period, by person and in time.
    [[nodiscard]] virtual Result<std::vector<StoredSegment>> segments(const Period& period) = 0;
    [[nodiscard]] virtual Result<> save(const StoredSegment& segment) = 0; ///< Adds or changes.
    [[nodiscard]] virtual Result<> remove(const CycleKey& key, const EmployeeId& employee) = 0;
};

} // namespace plumbline
