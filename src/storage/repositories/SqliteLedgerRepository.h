// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/LedgerRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

class SqliteLedgerRepository final : public LedgerRepository
{
public:
    explicit SqliteLedgerRepository(Database& database);
};

} // namespace plumbline
