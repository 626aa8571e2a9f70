// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteFollowUpRepository.h"

namespace plumbline {

SqliteFollowUpRepository::SqliteFollowUpRepository(Database& /*database*/)
{
}

} // namespace plumbline
