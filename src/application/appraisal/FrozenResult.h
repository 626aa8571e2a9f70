// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/way/Appeals.h"
#include "domain/scoring/EvaluationResult.h"

namespace plumbline {

/// One revision of a person's result as it was published: read from what was frozen, not computed
/// again.
struct FrozenResult
{
    int revision = 0;
    QDateTime at; ///< When it was published.
    QString by;
    QString reason; ///< Of a correction.
    ResultFigures figures; ///< Money only for whom it may be shown to.
    int rank = 0;
    int rankOf = 0;
    PersonInput input; ///< The values it was made from.
    PersonScore score; ///< Points and rates as they were kept, with six places.
};

/// Reads back what was kept of one person. `damaged-file` where it is no result.
[[nodiscard]] Result<FrozenResult> readFrozen(const Access& access,
                                              const Scheme& scheme,
                                              const Period& period,
                                              const StoredResult& stored);

} // namespace plumbline
