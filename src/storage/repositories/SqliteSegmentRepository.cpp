// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteSegmentRepository.h"

#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kSegments =
    "SELECT c.scheme, s.employee, s.starts, s.ends FROM segment s "
    "JOIN cycle c ON c.number = s.cycle WHERE c.period = ? ORDER BY s.employee, s.starts";
constexpr const char* kSave =
    "INSERT INTO segment (cycle, employee, starts, ends) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (cycle, employee) DO UPDATE SET starts = excluded.starts, ends = excluded.ends";
constexpr const char* kRemove = "DELETE FROM segment WHERE cycle = ? AND employee = ?";

} // namespace

SqliteSegmentRepository::SqliteSegmentRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_segments(database, kSegments)
    , m_save(database, kSave)
    , m_remove(database, kRemove)
{
}

Result<std::vector<StoredSegment>> SqliteSegmentRepository::segments(const Period& period)
{
    std::vector<StoredSegment> segments;
    const Result<> read = m_segments.read(
        [&](const Row& row) {
            segments.push_back({{SchemeId(row.text(0)), period},
                                EmployeeId(row.text(1)),
                                storedDay(row.text(2)),
                                storedDay(row.text(3))});
        },
        period.toString());
    return read.map([&segments] { return std::move(segments); });
}

Result<> SqliteSegmentRepository::save(const StoredSegment& segment)
{
    return m_numbers.number(segment.cycle).and_then([&](std::int64_t cycle) {
        return m_save.run(
            cycle, segment.employee.text(), toStored(segment.starts), toStored(segment.ends));
    });
}

Result<> SqliteSegmentRepository::remove(const CycleKey& key, const EmployeeId& employee)
{
    return m_numbers.number(key).and_then(
        [&](std::int64_t cycle) { return m_remove.run(cycle, employee.text()); });
}

} // namespace plumbline
