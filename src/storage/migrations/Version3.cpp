// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

namespace {

/// An empty team is the whole cycle.
constexpr const char* kBudget = R"(
CREATE TABLE budget (
    cycle INTEGER NOT NULL REFERENCES cycle (number),
    team TEXT NOT NULL,
    amount TEXT NOT NULL CHECK (amount GLOB '[0-9]*'),
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    PRIMARY KEY (cycle, team)
) STRICT, WITHOUT ROWID)";

} // namespace

Migration migrationToVersion3()
{
    return {3, {kBudget}, "da770de0794195ee96915b14c27ff45f388458bde80027caacee1fe4bf46f978"};
}

} // namespace plumbline
