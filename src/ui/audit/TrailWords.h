// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace plumbline {

struct AuditEntry;

/// What an action of the trail is called: "Cycle closed" for `cycle.closed`. One that has no words
/// stands for itself.
[[nodiscard]] QString trailAction(const QString& action);
/// The entry's action; of a setting, which one.
[[nodiscard]] QString trailWhat(const AuditEntry& entry);
/// What the program writes into an entry: "given up" for `given-up` in the group `action-state.`.
/// A code that has no words stands for itself.
[[nodiscard]] QString trailTerm(const QString& group, const QString& code);
/// What all actions that begin so are about: "Cycles" for `cycle.`.
[[nodiscard]] QString trailGroup(const QString& prefix);
/// The groups, in the order of the pages.
[[nodiscard]] std::vector<QString> trailGroups();

} // namespace plumbline
