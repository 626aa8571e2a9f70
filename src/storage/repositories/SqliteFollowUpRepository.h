// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/FollowUpRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

class SqliteFollowUpRepository final : public FollowUpRepository
{
public:
    explicit SqliteFollowUpRepository(Database& database);
};

} // namespace plumbline
