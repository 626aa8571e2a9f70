// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/ListPositions.h"

#include "application/people/PeopleRules.h"

namespace plumbline {

Result<std::vector<Position>> listPositions(const Access& access)
{
    return knownPositions(access, access.store.repositories());
}

} // namespace plumbline
