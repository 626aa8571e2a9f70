// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteTrailRepository.h"

namespace plumbline {

SqliteTrailRepository::SqliteTrailRepository(Database& /*database*/)
{
}

} // namespace plumbline
