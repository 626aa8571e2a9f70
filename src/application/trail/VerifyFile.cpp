// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/VerifyFile.h"

#include "application/policy/Permit.h"

namespace plumbline {

Result<TrailReport>
verifyFile(const Access& access, const std::optional<TrailCode>& known, WorkProgress& progress)
{
    Repositories& repositories = access.store.repositories();
    const TrailWatch watch{[&progress] { return progress.isCancelled.load(); },
                           [&progress](int reached) { progress.thousandths = reached; }};
    return permit(access, repositories, Permission::VerifyFile).and_then([&] {
        return repositories.trail().verify(known, watch);
    });
}

} // namespace plumbline
