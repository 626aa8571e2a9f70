// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Permit.h"

namespace plumbline {

Result<> permit(const Access& /*access*/,
                Repositories& /*repositories*/,
                Permission /*permission*/,
                const Subject& /*subject*/)
{
    return {};
}

Result<Sight> sightOf(const Access& /*access*/,
                      Repositories& /*repositories*/,
                      Permission /*permission*/,
                      const std::optional<CycleKey>& /*cycle*/)
{
    return Sight{true, {}};
}

} // namespace plumbline
