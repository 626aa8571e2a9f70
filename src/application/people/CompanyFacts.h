// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

/// The company's name and time zone, for whoever is signed in.
[[nodiscard]] Result<Company> companyFacts(const Access& access);
/// The names and leaders of the teams, for whoever is signed in.
[[nodiscard]] Result<std::vector<Team>> listTeams(const Access& access);
/// The names of those in a cycle whom one may see.
[[nodiscard]] Result<std::vector<Appraisal>> namesIn(const Access& access, const CycleKey& key);

} // namespace plumbline
