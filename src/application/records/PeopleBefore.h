// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/ImportEmployees.h"

namespace plumbline {

/// People and teams that an import added or changed, as its run keeps them: JSON, lists `employees`
/// and `teams` of objects with `after` and, of those it changed, `before`. An employee has `id`,
/// `name`, `joined`, `left`, and the dated lists `teams` and `positions`; a team `id`, `name`,
/// `parent` and `leader`. Empty: nothing.
[[nodiscard]] QByteArray writePeopleBefore(const PeopleChanges& changes);
[[nodiscard]] PeopleChanges readPeopleBefore(const QByteArray& json);

} // namespace plumbline
