// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/ListVersions.h"

#include "application/policy/Permit.h"
#include "application/schemes/SchemeCourse.h"

namespace plumbline {

namespace {

SchemeVersion versionOf(const StoredScheme& stored,
                        const std::vector<SchemeStep>& steps,
                        const std::vector<Cycle>& cycles)
{
    SchemeVersion version{stored.version, stored.document, stored.addedAt, stored.addedBy, {}, {}};
    for (const SchemeStep& step : steps) {
        if (step.kind == SchemeStepKind::Activated && step.scheme == stored.id
            && step.version == stored.version)
            version.activations.push_back(step);
    }
    for (const Cycle& cycle : cycles) {
        if (cycle.key.scheme == stored.id && cycle.schemeVersion == stored.version)
            version.cycles.push_back(cycle.key);
    }
    return version;
}

} // namespace

Result<VersionHistory> versionHistory(const Access& access, const SchemeId& scheme)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto stored = repositories.schemes().schemes();
    const auto steps = repositories.schemes().steps();
    const auto cycles = repositories.cycles().cycles();
    if (!stored)
        return failure(stored.error());
    if (!steps)
        return failure(steps.error());
    if (!cycles)
        return failure(cycles.error());
    VersionHistory history{scheme, {}, retirementOf(*steps, scheme)};
    for (const StoredScheme& one : *stored) {
        if (one.id == scheme)
            history.versions.push_back(versionOf(one, *steps, *cycles));
    }
    if (history.versions.empty())
        return failure(ErrorCode::NotFound,
                       scheme.text(),
                       QT_TRANSLATE_NOOP("Messages", "The company has no scheme “%1”."),
                       {scheme.text()});
    std::sort(history.versions.begin(),
              history.versions.end(),
              [](const SchemeVersion& a, const SchemeVersion& b) { return a.version > b.version; });
    return history;
}

} // namespace plumbline
