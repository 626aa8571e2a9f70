// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

Migration migrationToVersion7()
{
    return {7, {}, "8004d298c4259080aff4b42bbeede7d136fd581f64e3b882a04d4237c2ba4a98"};
}

} // namespace plumbline
