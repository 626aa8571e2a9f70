// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"
#include "storage/trail/Sealer.h"
#include "storage/trail/TrailFinder.h"

namespace plumbline {

/// Reads the trail of a company file, and checks the file against it.
class SqliteTrailRepository final : public TrailRepository
{
public:
    SqliteTrailRepository(Database& database, Sealer& sealer);

    [[nodiscard]] Result<TrailPage> find(const TrailSearch& search) override;
    [[nodiscard]] Result<TrailCode> head() override;
    [[nodiscard]] Result<TrailReport> verify(const std::optional<TrailCode>& known,
                                             const TrailWatch& watch) override;
    [[nodiscard]] Result<EmployeeId> erase(const EmployeeId& employee) override;
    [[nodiscard]] Result<QByteArray> rowsAbout(const EmployeeId& employee) override;

private:
    Database& m_database;
    Sealer& m_sealer;
    TrailFinder m_finder;
};

} // namespace plumbline
