// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <optional>

namespace plumbline {

/// What one chooses for a layout.
enum class ChoiceKind {
    People,
    Teams,
    Cycle ///< Nothing: there is one document.
};

/// Somebody, or a team, of whom a document can be made.
struct ReportChoice
{
    QString id; ///< Staff number, or a team's; empty: the cycle.
    QString name;
    std::optional<TeamId> team = {}; ///< A person's.
    int depth = 0; ///< Of a team below others.
    QString people = {}; ///< How many a team has.
    QString score = {}; ///< A team's: the mean. Empty: not to be seen.
    QString grade = {};
};

} // namespace plumbline
