// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Rights.h"

#include "application/policy/Acting.h"
#include "domain/policy/Grants.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Steps and values wait for them, or may: those of whoever is none of these are their own alone.
bool worksForOthers(const Acting& acting)
{
    constexpr std::array kRolesAtWork{
        Role::Hr, Role::Manager, Role::Planner, Role::Reviewer, Role::Finance};
    return !acting.standsInFor.empty() || std::ranges::any_of(kRolesAtWork, [&](Role role) {
        return acting.self.roles.has(role);
    });
}

bool isForOthers(const Grant& grant, const Acting& acting)
{
    switch (grant.relation) {
    case Relation::Self:
    case Relation::Published:
        return false;
    case Relation::Awaited:
    case Relation::Scores:
        return worksForOthers(acting);
    case Relation::Anyone:
    case Relation::Leads:
    case Relation::Unassigned:
    case Relation::Plans:
        return true;
    }
    Q_UNREACHABLE();
}

Rights rightsOf(const Acting& acting)
{
    Rights found;
    for (const Grant& grant : allGrants()) {
        if (grant.role && !acting.self.roles.has(*grant.role))
            continue;
        found.all.insert(grant.permission);
        if (isForOthers(grant, acting))
            found.forOthers.insert(grant.permission);
    }
    return found;
}

} // namespace

Result<std::optional<Rights>> rights(const Access& access)
{
    return actingNow(access, access.store.repositories())
        .map([](const std::optional<Acting>& acting) {
            return acting ? std::optional(rightsOf(*acting)) : std::nullopt;
        });
}

} // namespace plumbline
