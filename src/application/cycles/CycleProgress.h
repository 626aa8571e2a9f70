// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleOverview.h"

namespace plumbline {

/// How far one team is in a cycle.
struct TeamProgress
{
    std::optional<TeamId> team; ///< None: those without one.
    QString name;
    int people = 0;
    int complete = 0;
    int missing = 0; ///< Blocking indicators without a value.
};

/// How far a cycle is, team by team, and every value that holds it up.
struct CycleProgress
{
    CycleOverview overview;
    std::vector<TeamProgress> teams;
    std::vector<MissingValue> missing;
};

/// `not-found`. A closed cycle misses nothing any more; those without a result count as incomplete.
[[nodiscard]] Result<CycleProgress> cycleProgress(const Access& access, const CycleKey& key);

} // namespace plumbline
