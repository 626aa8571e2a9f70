// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "application/ports/SegmentRepository.h"

namespace plumbline {

/// One person's days in the parts of a period, one part after another without a day between. Knows
/// what may be changed about them, and nothing of who may.
class SegmentChain
{
public:
    /// `part`: one that the chain is asked about; a person without stored segments is in it whole,
    /// if they are in it at all.
    [[nodiscard]] static Result<SegmentChain>
    read(Repositories& repositories, const CycleKey& part, const EmployeeId& employee);

    [[nodiscard]] const std::vector<StoredSegment>& segments() const { return m_segments; }

    [[nodiscard]] bool holds(const CycleKey& part) const;

    /// The first day of the first part; a part the person was not in becomes the first.
    [[nodiscard]] Result<> join(const CycleKey& part, const QDate& day);
    /// The last day of the last part.
    [[nodiscard]] Result<> leave(const CycleKey& part, const QDate& day);
    /// From one part to the next, which may be new.
    [[nodiscard]] Result<> move(const CycleKey& from, const CycleKey& to, const QDate& day);

    [[nodiscard]] int days() const;
    /// One part from its first day to its last: nothing to store.
    [[nodiscard]] bool isWhole() const;

    /// `support/2026Q1 2026-01-01–2026-01-31; …`
    [[nodiscard]] QString toString() const;

private:
    SegmentChain(EmployeeId employee, std::vector<StoredSegment> segments);
    [[nodiscard]] std::size_t place(const CycleKey& part) const; ///< size(): not in it.
    [[nodiscard]] StoredSegment whole(const CycleKey& part) const;
    [[nodiscard]] Result<> refused(const CycleKey& part, const QDate& day) const;

    EmployeeId m_employee;
    std::vector<StoredSegment> m_segments;
};

} // namespace plumbline
