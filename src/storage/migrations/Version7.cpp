// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

Migration migrationToVersion7()
{
    return {7, {}, "05e03f727b5f4c72cc5cc1e5701aba926e4215ae03ebc6bbe269266f48435b35"};
}

} // namespace plumbline
