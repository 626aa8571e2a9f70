// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/SearchTrail.h"

#include "application/policy/Permit.h"

namespace plumbline {

Result<TrailPage> searchTrail(const Access& access, const TrailSearch& search)
{
    Repositories& repositories = access.store.repositories();
    return permit(access, repositories, Permission::ReadTrail, {{}, search.person}).and_then([&] {
        return repositories.trail().find(search);
    });
}

Result<TrailPage> historyOf(const Access& access, const QString& object, std::int64_t before)
{
    TrailSearch search;
    search.object = object;
    search.before = before;
    return searchTrail(access, search);
}

Result<TrailCode> trailHead(const Access& access)
{
    return access.store.repositories().trail().head();
}

} // namespace plumbline
