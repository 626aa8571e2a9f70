// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WayRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

class SqliteWayRepository final : public WayRepository
{
public:
    explicit SqliteWayRepository(Database& database);
};

} // namespace plumbline
