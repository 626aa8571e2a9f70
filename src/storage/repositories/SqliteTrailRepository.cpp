// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteTrailRepository.h"

#include "storage/trail/PersonEraser.h"
#include "storage/trail/PersonRows.h"
#include "storage/trail/TrailCheck.h"

namespace plumbline {

SqliteTrailRepository::SqliteTrailRepository(Database& database, Sealer& sealer)
    : m_database(database)
    , m_sealer(sealer)
    , m_finder(database, sealer.persons())
{
}

Result<TrailPage> SqliteTrailRepository::find(const TrailSearch& search)
{
    return m_finder.find(search);
}

Result<TrailCode> SqliteTrailRepository::head()
{
    return m_sealer.chain().last().map(
        [](const TrailLink& last) { return TrailCode::of(last.sequence, last.hash); });
}

Result<TrailReport> SqliteTrailRepository::verify(const std::optional<TrailCode>& known,
                                                  const TrailWatch& watch)
{
    return TrailCheck(m_database, watch).run(known);
}

Result<EmployeeId> SqliteTrailRepository::erase(const EmployeeId& employee)
{
    m_sealer.noteErased();
    return PersonEraser(m_database, m_sealer.persons()).run(employee);
}

Result<QByteArray> SqliteTrailRepository::rowsAbout(const EmployeeId& employee)
{
    return PersonRows(m_database).run(employee);
}

} // namespace plumbline
