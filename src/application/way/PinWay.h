// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "application/ports/WayRepository.h"
#include "domain/schemes/Scheme.h"

namespace plumbline {

/// Whose tasks a scheme's values are, by the presets where it names a desk.
[[nodiscard]] std::vector<PinnedScorer> scorersFor(const Scheme& scheme,
                                                   const std::vector<ScorerPreset>& presets);

/// Pins teams, routes and scorers of a cycle that is being opened.
[[nodiscard]] Result<> pinWay(Repositories& repositories,
                              const CycleKey& key,
                              const Scheme& scheme,
                              const std::vector<Appraisal>& appraisals);

} // namespace plumbline
