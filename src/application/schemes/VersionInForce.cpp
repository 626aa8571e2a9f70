// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/VersionInForce.h"

#include "application/policy/Permit.h"
#include "application/schemes/SchemeCourse.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

std::optional<Period>
beginning(const std::vector<SchemeStep>& steps, const SchemeId& scheme, int version)
{
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [&](const SchemeStep& step) {
        return step.kind == SchemeStepKind::Activated && step.scheme == scheme
            && step.version == version;
    });
    return last == steps.rend() ? std::nullopt : last->from;
}

} // namespace

Result<VersionInForce>
versionInForce(const Access& access, const SchemeId& scheme, const Period& period)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto inForce = schemeInForce(access, repositories, scheme, period);
    if (!inForce)
        return failure(inForce.error());
    if (inForce->fromLibrary)
        return VersionInForce{inForce->version, true, std::nullopt, inForce->version, std::nullopt};
    const auto newest = newestVersion(repositories, scheme);
    if (!newest)
        return failure(newest.error());
    const auto steps = repositories.schemes().steps();
    if (!steps)
        return failure(steps.error());
    const int last = *newest ? (*newest)->version : inForce->version;
    return VersionInForce{inForce->version,
                          false,
                          beginning(*steps, scheme, inForce->version),
                          last,
                          beginning(*steps, scheme, last)};
}

} // namespace plumbline
