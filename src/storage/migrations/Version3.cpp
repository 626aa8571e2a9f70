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
    amount INTEGER NOT NULL CHECK (amount >= 0),
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    PRIMARY KEY (cycle, team)
) STRICT, WITHOUT ROWID)";

} // namespace

Migration migrationToVersion3()
{
    return {3, {kBudget}, "acfc863a4ba460eb1c3cca591297616a78404ea9960e609f83c7081d45859008"};
}

} // namespace plumbline
