// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/AccountRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

class SqliteAccountRepository final : public AccountRepository
{
public:
    explicit SqliteAccountRepository(Database& database);
};

} // namespace plumbline
