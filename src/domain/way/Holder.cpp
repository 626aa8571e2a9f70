// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/way/Holder.h"

#include <algorithm>

namespace plumbline {

namespace {

const Team* teamNamed(const std::vector<Team>& teams, const std::optional<TeamId>& id)
{
    if (!id)
        return nullptr;
    const auto found =
        std::ranges::find_if(teams, [&](const Team& team) { return team.id == *id; });
    return found == teams.end() ? nullptr : &*found;
}

Result<Holder> named(HolderKind kind, QStringView name)
{
    if (kind == HolderKind::Role && !roleNamed(name))
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "“%1” is no role."),
                       {name.toString()});
    if (name.isEmpty())
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "The name of an account is missing."));
    return Holder{kind, name.toString()};
}

} // namespace

QString holderText(const Holder& holder)
{
    switch (holder.kind) {
    case HolderKind::Self:
        return QStringLiteral("self");
    case HolderKind::Leader:
        return QStringLiteral("leader");
    case HolderKind::UpperLeader:
        return QStringLiteral("upper-leader");
    case HolderKind::Account:
        return QStringLiteral("account:") + holder.name;
    case HolderKind::Role:
        return QStringLiteral("role:") + holder.name;
    }
    Q_UNREACHABLE();
}

Result<Holder> parseHolder(QStringView text)
{
    for (const HolderKind kind : {HolderKind::Self, HolderKind::Leader, HolderKind::UpperLeader}) {
        if (text == holderText({kind}))
            return Holder{kind};
    }
    for (const HolderKind kind : {HolderKind::Account, HolderKind::Role}) {
        const QString prefix = holderText({kind});
        if (text.startsWith(prefix))
            return named(kind, text.mid(prefix.size()));
    }
    return failure(
        ErrorCode::BadValue,
        {},
        QT_TRANSLATE_NOOP("Messages",
                          "“%1” says nobody: self, leader, upper-leader, account:NAME or role:NAME "
                          "does."),
        {text.toString()});
}

bool isHolder(const PinnedHolder& holder, const Account& account, const SchemeId& scheme)
{
    switch (holder.holder.kind) {
    case HolderKind::Self:
    case HolderKind::Leader:
    case HolderKind::UpperLeader:
        return account.person && account.person == holder.person;
    case HolderKind::Account:
        return account.id.text() == holder.holder.name;
    case HolderKind::Role:
        break;
    }
    const std::optional<Role> role = roleNamed(holder.holder.name);
    if (!role || !account.roles.has(*role))
        return false;
    return *role != Role::Planner
        || std::ranges::find(account.planned, scheme) != account.planned.end();
}

std::vector<EmployeeId> leadersAbove(const std::vector<Team>& teams,
                                     const EmployeeId& employee,
                                     const std::optional<TeamId>& team)
{
    std::vector<EmployeeId> leaders;
    std::size_t seen = 0;
    const Team* at = teamNamed(teams, team);
    while (at && seen++ < teams.size()) {
        if (at->leader && *at->leader != employee
            && std::ranges::find(leaders, *at->leader) == leaders.end())
            leaders.push_back(*at->leader);
        at = teamNamed(teams, at->parent);
    }
    return leaders;
}

PinnedHolder pinHolder(const Holder& holder,
                       const std::vector<Team>& teams,
                       const EmployeeId& employee,
                       const std::optional<TeamId>& team)
{
    switch (holder.kind) {
    case HolderKind::Self:
        return {holder, employee};
    case HolderKind::Account:
    case HolderKind::Role:
        return {holder, {}};
    case HolderKind::Leader:
    case HolderKind::UpperLeader:
        break;
    }
    const std::vector<EmployeeId> leaders = leadersAbove(teams, employee, team);
    const std::size_t wanted = holder.kind == HolderKind::Leader ? 0 : 1;
    if (wanted < leaders.size())
        return {holder, leaders[wanted]};
    return {{HolderKind::Role, roleName(Role::Reviewer)}, {}};
}

} // namespace plumbline
