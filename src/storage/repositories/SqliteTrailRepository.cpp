// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteTrailRepository.h"

namespace plumbline {

SqliteTrailRepository::SqliteTrailRepository(Database& /*database*/)
{
}

Result<TrailPage> SqliteTrailRepository::find(const TrailSearch& /*search*/)
{
    return TrailPage{};
}

Result<TrailCode> SqliteTrailRepository::head()
{
    return TrailCode::of(0, QByteArray(TrailCode::kHashBytes, '\0'));
}

Result<TrailReport> SqliteTrailRepository::verify(const std::optional<TrailCode>& /*known*/,
                                                  const TrailWatch& /*watch*/)
{
    return TrailReport{};
}

} // namespace plumbline
