// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"

#include <span>

namespace plumbline {

class PeopleGroups;

/// A cycle's people, on some of whom decisions were added since they were evaluated.
struct Redeciding
{
    const Scheme& scheme;
    const Period& period;
    std::span<const PersonInput> people; ///< With their decisions.
    const PeopleGroups& groups; ///< Of the same people.
    std::span<const std::size_t> touched; ///< On whom something was decided.
};

/// Brings a result up to date without scoring everybody again: those touched are decided anew, and
/// rules and pay are judged again for them, and for all where rules compare colleagues by what was
/// decided. Ranks and seats stay as they were. Says whose result was made anew. What comes out
/// equals evaluate() of the same people. `result`: theirs without the added decisions.
[[nodiscard]] std::vector<std::size_t> redecide(const Redeciding& work, EvaluationResult& result);

} // namespace plumbline
