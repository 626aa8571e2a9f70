// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteCompanyRepository.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr const char* kCompany = "SELECT name, time_zone FROM company";
constexpr const char* kSave = "INSERT INTO company (id, name, time_zone) VALUES (1, ?, ?) "
                              "ON CONFLICT (id) DO UPDATE "
                              "SET name = excluded.name, time_zone = excluded.time_zone";

} // namespace

SqliteCompanyRepository::SqliteCompanyRepository(Database& database)
    : m_database(database)
    , m_company(database, kCompany)
    , m_save(database, kSave)
{
}

Result<Company> SqliteCompanyRepository::company()
{
    std::optional<Company> found;
    const Result<> read =
        m_company.read([&found](const Row& row) { found = Company{row.text(0), row.text(1)}; });
    if (!read)
        return failure(read.error());
    if (found)
        return *found;
    return failure(ErrorCode::DamagedFile,
                   m_database.path(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is damaged (%2)."),
                   {m_database.path(), QStringLiteral("company")});
}

Result<> SqliteCompanyRepository::save(const Company& company)
{
    return m_save.run(company.name, company.timeZone);
}

} // namespace plumbline
