// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

namespace plumbline::testing {

/// Keeps segments in memory.
class InMemorySegments : public SegmentRepository
{
public:
    explicit InMemorySegments(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredSegment>> segments(const Period& period) override
    {
        std::vector<StoredSegment> found;
        std::ranges::copy_if(m_contents.segments,
                             std::back_inserter(found),
                             [&](const StoredSegment& one) { return one.cycle.period == period; });
        std::ranges::sort(found, {}, [](const StoredSegment& one) {
            return std::pair(one.employee, one.starts.toJulianDay());
        });
        return found;
    }

    Result<> save(const StoredSegment& segment) override
    {
        putInto(m_contents.segments, segment, [&](const StoredSegment& other) {
            return other.cycle == segment.cycle && other.employee == segment.employee;
        });
        return {};
    }

    Result<> remove(const CycleKey& key, const EmployeeId& employee) override
    {
        std::erase_if(m_contents.segments, [&](const StoredSegment& one) {
            return one.cycle == key && one.employee == employee;
        });
        return {};
    }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
