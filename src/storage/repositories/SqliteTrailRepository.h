// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

class SqliteTrailRepository final : public TrailRepository
{
public:
    explicit SqliteTrailRepository(Database& database);
};

} // namespace plumbline
