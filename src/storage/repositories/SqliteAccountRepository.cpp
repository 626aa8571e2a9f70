// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteAccountRepository.h"

namespace plumbline {

SqliteAccountRepository::SqliteAccountRepository(Database& /*database*/)
{
}

} // namespace plumbline
