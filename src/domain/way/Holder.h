// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Account.h"
#include "domain/common/Result.h"
#include "domain/people/People.h"

namespace plumbline {

enum class HolderKind {
    Self,
    Leader, ///< Of the person's team, or of the nearest team above that somebody else leads.
    UpperLeader, ///< The next leader above that one.
    Account, ///< One by name.
    Role ///< Everyone of it; of planners: those of the scheme.
};

/// Who does something on the way of an appraisal, as a route or a preset says it.
struct Holder
{
    HolderKind kind = HolderKind::Leader;
    QString name = {}; ///< Of an account or a role.
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// `self`, `leader`, `upper-leader`, `account:wang`, `role:hr`.
[[nodiscard]] QString holderText(const Holder& holder);
[[nodiscard]] Result<Holder> parseHolder(QStringView text);

/// A holder with the person that it meant when it was pinned.
struct PinnedHolder
{
    Holder holder;
    std::optional<EmployeeId> person = {}; ///< Of self, leader and upper leader; never none there.
    friend bool operator==(const PinnedHolder&, const PinnedHolder&) = default;
};

/// Whether the account is meant. A planner is only where the scheme is one of theirs.
[[nodiscard]] bool
isHolder(const PinnedHolder& holder, const Account& account, const SchemeId& scheme);

/// Whom a holder means for one person of a team, by the teams given. Where nobody leads above, the
/// reviewers are meant.
[[nodiscard]] PinnedHolder pinHolder(const Holder& holder,
                                     const std::vector<Team>& teams,
                                     const EmployeeId& employee,
                                     const std::optional<TeamId>& team);

/// Who leads above somebody: the nearest first, each once, never themselves.
[[nodiscard]] std::vector<EmployeeId> leadersAbove(const std::vector<Team>& teams,
                                                   const EmployeeId& employee,
                                                   const std::optional<TeamId>& team);

} // namespace plumbline
