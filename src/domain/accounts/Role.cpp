// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts/Role.h"

#include <algorithm>

namespace plumbline {

QString roleName(Role role)
{
    switch (role) {
    case Role::Administrator:
        return QStringLiteral("administrator");
    case Role::Hr:
        return QStringLiteral("hr");
    case Role::Manager:
        return QStringLiteral("manager");
    case Role::Planner:
        return QStringLiteral("planner");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    case Role::Employee:
        return QStringLiteral("employee");
    case Role::Finance:
        return QStringLiteral("finance");
    case Role::Auditor:
        return QStringLiteral("auditor");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(kRoles, [name](Role role) { return roleName(role) == name; });
    return found == kRoles.end() ? std::nullopt : std::optional(*found);
}

} // namespace plumbline
