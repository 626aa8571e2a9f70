// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace plumbline {

/// What an action of the trail is called: "Cycle closed" for `cycle.closed`. One that has no words
/// stands for itself.
[[nodiscard]] QString trailAction(const QString& action);
/// What all actions that begin so are about: "Cycles" for `cycle.`.
[[nodiscard]] QString trailGroup(const QString& prefix);
/// The groups, in the order of the pages.
[[nodiscard]] std::vector<QString> trailGroups();

} // namespace plumbline
