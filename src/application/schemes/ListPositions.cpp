// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/ListPositions.h"

#include "application/people/PeopleRules.h"
#include "application/policy/Permit.h"

namespace plumbline {

Result<std::vector<Position>> listPositions(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    return knownPositions(access, access.store.repositories());
}

} // namespace plumbline
