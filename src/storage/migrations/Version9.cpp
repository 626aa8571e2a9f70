// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

Migration migrationToVersion9()
{
    return {9, {}, "6ea2baa9372079f8f077a83f718f36c8bc903fd0bc1969f817e44af33c5e7e17"};
}

} // namespace plumbline
