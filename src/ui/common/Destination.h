// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "domain/scoring/Cell.h"

namespace plumbline {

/// The pages of the rail, in its order.
enum class PageId { Home, ScoreEntry, Dashboard, People, Cycles, Schemes, Reports, Settings };

/// Where a click leads: a page, and on it a cycle, a person, a cell, a scheme.
struct Destination
{
    PageId page = PageId::Home;
    std::optional<CycleKey> cycle;
    std::optional<EmployeeId> employee;
    QString node;
    std::optional<SchemeId> scheme;
};

} // namespace plumbline
