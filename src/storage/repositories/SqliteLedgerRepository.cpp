// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteLedgerRepository.h"

namespace plumbline {

SqliteLedgerRepository::SqliteLedgerRepository(Database& /*database*/)
{
}

} // namespace plumbline
