// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/SegmentRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// Segments by cycle and person.
class SqliteSegmentRepository final : public SegmentRepository
{
public:
    SqliteSegmentRepository(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<std::vector<StoredSegment>> segments(const Period& period) override;
    [[nodiscard]] Result<> save(const StoredSegment& segment) override;
    [[nodiscard]] Result<> remove(const CycleKey& key, const EmployeeId& employee) override;

private:
    CycleNumbers& m_numbers;
    Statement m_segments;
    Statement m_save;
    Statement m_remove;
};

} // namespace plumbline
