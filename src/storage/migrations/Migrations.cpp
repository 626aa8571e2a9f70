// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

const MigrationChain& releasedMigrations()
{
    static const MigrationChain kChain{migrationToVersion1(),
                                       migrationToVersion2(),
                                       migrationToVersion3(),
                                       migrationToVersion4(),
                                       migrationToVersion5(),
                                       migrationToVersion6(),
                                       migrationToVersion7(),
                                       migrationToVersion8(),
                                       migrationToVersion9(),
                                       migrationToVersion10()};
    return kChain;
}

} // namespace plumbline
