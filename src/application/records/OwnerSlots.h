// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureCompany.h"

#include <unordered_map>

namespace plumbline {

/// Whose records are added up together: those of one employee while in one team.
struct OwnerSlot
{
    std::size_t employee = 0; ///< Index in the company's list.
    std::optional<TeamId> team;
};

/// Finds the slot of a record by its owner and time. Records come by employee, then by time, so
/// that the last one found is mostly the next.
class OwnerSlots
{
public:
    explicit OwnerSlots(const MeasureCompany& company)
        : m_company(company)
    {
    }

    /// −1: its owner is nobody's number.
    [[nodiscard]] int slotOf(std::int64_t owner, std::int64_t at, RecordKind kind);

    [[nodiscard]] const std::vector<OwnerSlot>& all() const noexcept { return m_slots; }

private:
    /// From a time on, until the next one's.
    struct Span
    {
        std::int64_t fromMoment = 0;
        std::int64_t fromDay = 0;
        int slot = 0;
    };

    [[nodiscard]] std::vector<Span> spansOf(std::size_t employee);

    const MeasureCompany& m_company;
    std::vector<OwnerSlot> m_slots;
    std::unordered_map<std::int64_t, std::vector<Span>> m_spans; ///< By number of owner.
    std::int64_t m_owner = kNothing;
    const std::vector<Span>* m_current = nullptr;
};

} // namespace plumbline
