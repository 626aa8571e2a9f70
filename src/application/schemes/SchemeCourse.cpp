// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/SchemeCourse.h"

namespace plumbline {

std::optional<SchemeStep> retirementOf(const std::vector<SchemeStep>& steps, const SchemeId& scheme)
{
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [&](const SchemeStep& step) {
        return step.scheme == scheme;
    });
    return last != steps.rend() && last->kind == SchemeStepKind::Retired ? std::optional(*last)
                                                                         : std::nullopt;
}

bool isInForce(const std::vector<SchemeStep>& steps,
               const StoredScheme& version,
               const Period& period)
{
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [&](const SchemeStep& step) {
        return step.kind == SchemeStepKind::Activated && step.scheme == version.id
            && step.version == version.version;
    });
    return last == steps.rend() || last->from->firstDay() <= period.firstDay();
}

Result<std::optional<StoredScheme>> newestVersion(Repositories& repositories,
                                                  const SchemeId& scheme)
{
    const Result<std::vector<StoredScheme>> all = repositories.schemes().schemes();
    if (!all)
        return failure(all.error());
    std::optional<StoredScheme> newest;
    for (const StoredScheme& one : *all) {
        if (one.id == scheme && (!newest || one.version > newest->version))
            newest = one;
    }
    return newest;
}

} // namespace plumbline
