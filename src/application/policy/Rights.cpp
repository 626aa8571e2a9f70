// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/Rights.h"

namespace plumbline {

Result<std::optional<Rights>> rights(const Access& /*access*/)
{
    return std::nullopt;
}

} // namespace plumbline
