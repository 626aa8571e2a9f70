// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

Migration migrationToVersion9()
{
    return {9, {}, "d51d98ed890bc863f3b915eda7fe6259472f837714c4cedbc69a903eb216a1ad"};
}

} // namespace plumbline
