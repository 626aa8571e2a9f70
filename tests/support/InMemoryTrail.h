// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"
#include "tests/support/Contents.h"

namespace plumbline::testing {

/// Finds by user and action; has no chain.
class InMemoryTrail : public TrailRepository
{
public:
    explicit InMemoryTrail(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<TrailPage> find(const TrailSearch& search) override
    {
        TrailPage page;
        for (auto entry = m_contents.audit.rbegin(); entry != m_contents.audit.rend(); ++entry) {
            const bool fits = (search.user.isEmpty() || entry->user == search.user)
                && entry->action.startsWith(search.action)
                && entry->object.startsWith(search.object)
                && (search.before == 0 || entry->sequence < search.before);
            if (fits)
                page.entries.push_back(*entry);
        }
        return page;
    }

    Result<TrailCode> head() override
    {
        return TrailCode::of(static_cast<std::int64_t>(m_contents.audit.size()),
                             QByteArray(TrailCode::kHashBytes, '\1'));
    }

    Result<TrailReport> verify(const std::optional<TrailCode>&, const TrailWatch&) override
    {
        return TrailReport{};
    }

    Result<EmployeeId> erase(const EmployeeId& employee) override { return employee; }

    Result<QByteArray> rowsAbout(const EmployeeId&) override { return QByteArray("{}"); }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
