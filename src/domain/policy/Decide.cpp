// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/Decide.h"

namespace plumbline {

Verdict decide(RoleSet roles, Permission permission, const PolicyFacts& facts)
{
    Verdict verdict = Verdict::NotGranted;
    for (const Grant& grant : allGrants()) {
        if (grant.permission != permission || (grant.role && !roles.has(*grant.role)))
            continue;
        if (grant.relation != Relation::Anyone && !facts.relations.has(grant.relation))
            continue;
        if (facts.stage && !grant.stages.has(*facts.stage)) {
            verdict = Verdict::WrongStage;
            continue;
        }
        return facts.isOwn && isForOthersAlone(permission) ? Verdict::OwnAppraisal
                                                           : Verdict::Permitted;
    }
    return verdict;
}

} // namespace plumbline
