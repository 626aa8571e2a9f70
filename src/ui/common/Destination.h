// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/EditionKey.h"
#include "domain/cycles/Cycle.h"
#include "domain/scoring/Cell.h"

namespace plumbline {

/// The pages, in the rail's order; the calibration sheet stands below the dashboard, versions and
/// what-if below the schemes, and not in the rail.
enum class PageId {
    Home,
    ScoreEntry,
    Appraisal,
    Dashboard,
    Calibration,
    People,
    Cycles,
    Schemes,
    Versions,
    WhatIf,
    Records,
    Rewards,
    Interviews,
    Reports,
    Audit,
    Settings
};

/// Where a click leads: a page, and on it a cycle, a person, a cell, a scheme.
struct Destination
{
    PageId page = PageId::Home;
    std::optional<CycleKey> cycle;
    std::optional<EmployeeId> employee;
    QString node; ///< A cell's; on the page of an appraisal the line that is contested.
    std::optional<SchemeId> scheme;
    /// On the page of versions: the one looked at, and the one it is compared with; an empty one is
    /// still to be chosen.
    std::vector<EditionKey> editions = {};
    /// On the page of audit: what is looked at, as the trail names it; with an employee instead:
    /// everything about them.
    QString object = {};
    QString tab = {}; ///< On the page of records: `imports`; empty: the one shown last.
};

} // namespace plumbline
