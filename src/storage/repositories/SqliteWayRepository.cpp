// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteWayRepository.h"

namespace plumbline {

SqliteWayRepository::SqliteWayRepository(Database& /*database*/)
{
}

} // namespace plumbline
