// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy/Grants.h"

#include <optional>
#include <vector>

namespace plumbline::testing {

/// A line of docs/PERMISSIONS.md, read back.
struct WrittenLine
{
    QString permission;
    std::optional<Role> role;
    QString relation;
    StageSpan stages;
};

/// The table of grants as the page shows it.
[[nodiscard]] QString grantsTable();
/// The table that the page has now.
[[nodiscard]] QString writtenTable();
/// Its lines, told apart without the program's own table.
[[nodiscard]] std::vector<WrittenLine> writtenLines();

} // namespace plumbline::testing
