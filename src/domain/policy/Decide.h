// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy/Grants.h"

namespace plumbline {

/// What a decision depends on beside the roles.
struct PolicyFacts
{
    RelationSet relations = {}; ///< Those that hold; Anyone always does.
    std::optional<CycleStage> stage = {}; ///< None where no cycle is concerned.
    bool isOwn = false; ///< Whom it is done to is the one who acts.
};

enum class Verdict {
    Permitted,
    NotGranted,
    WrongStage, ///< It would be granted at another stage.
    OwnAppraisal ///< It would be granted, were it not their own.
};

/// Refuses what no line of the table grants to one of the roles, and what nobody does to
/// themselves.
[[nodiscard]] Verdict decide(RoleSet roles, Permission permission, const PolicyFacts& facts);

} // namespace plumbline
