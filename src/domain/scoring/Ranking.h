// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"

#include <span>

namespace plumbline {

/// Who stands with whom: people as small numbers for their team and position. Those without a team
/// share a number of their own.
class PeopleGroups
{
public:
    explicit PeopleGroups(std::span<const PersonInput> people);

    [[nodiscard]] int team(std::size_t person) const { return m_team[person]; }

    [[nodiscard]] int position(std::size_t person) const { return m_position[person]; }

    /// The pool's number of one person; 0 for everybody under `all`.
    [[nodiscard]] int pool(Pool within, std::size_t person) const;

private:
    std::vector<int> m_team;
    std::vector<int> m_position;
};

/// Ranks the complete people pool by pool and gives them their grades (docs/FORMATS.md, Grades).
void rankAndGrade(const Scheme& scheme,
                  const PeopleGroups& groups,
                  std::vector<PersonResult>& people);

} // namespace plumbline
