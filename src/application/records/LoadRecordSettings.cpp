// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/LoadRecordSettings.h"

#include "application/policy/Permit.h"

namespace plumbline {

Result<RecordSettings> loadRecordSettings(const Access& access)
{
    return permitted(access, Permission::SeeSchemes).and_then([&] {
        return recordSettings(access.store.repositories());
    });
}

} // namespace plumbline
