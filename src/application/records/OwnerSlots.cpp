// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/OwnerSlots.h"

namespace plumbline {

std::vector<OwnerSlots::Span> OwnerSlots::spansOf(std::size_t employee)
{
    constexpr std::int64_t kEver = std::numeric_limits<std::int64_t>::min();
    std::vector<Span> spans{{kEver, kEver, static_cast<int>(m_slots.size())}};
    m_slots.push_back({employee, {}});
    for (const auto& assignment : m_company.employees[employee].teams) {
        spans.push_back({m_company.days.beginInZone(assignment.from),
                         m_company.days.beginOfDated(assignment.from),
                         static_cast<int>(m_slots.size())});
        m_slots.push_back({employee, assignment.to});
    }
    return spans;
}

int OwnerSlots::slotOf(std::int64_t owner, std::int64_t at, RecordKind kind)
{
    if (owner != m_owner || m_current == nullptr) {
        const auto place = m_company.owners.constFind(owner);
        if (place == m_company.owners.constEnd())
            return -1;
        auto spans = m_spans.find(owner);
        if (spans == m_spans.end())
            spans = m_spans.emplace(owner, spansOf(*place)).first;
        m_owner = owner;
        m_current = &spans->second;
    }
    int slot = m_current->front().slot;
    for (const Span& span : *m_current) {
        if ((isDated(kind) ? span.fromDay : span.fromMoment) <= at)
            slot = span.slot;
    }
    return slot;
}

} // namespace plumbline
