// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/sqlite/Statement.h"

namespace plumbline {

/// The one row of the company's own facts.
class SqliteCompanyRepository final : public CompanyRepository
{
public:
    explicit SqliteCompanyRepository(Database& database);

    [[nodiscard]] Result<Company> company() override;
    [[nodiscard]] Result<> save(const Company& company) override;

private:
    Database& m_database;
    Statement m_company;
    Statement m_save;
};

} // namespace plumbline
