// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/common/Rational.h"

#include <QtCore/QSet>

namespace plumbline {

/// What one part of a period says about some of its people, each by that part alone.
struct PartScores
{
    QSet<EmployeeId> appraised;
    QHash<EmployeeId, Rational> scores; ///< Exact, of those who are complete.
};

[[nodiscard]] Result<PartScores> scoresIn(const Access& access,
                                          Repositories& repositories,
                                          const CycleKey& key,
                                          const QSet<EmployeeId>& people);

} // namespace plumbline
