// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/ports/WayRepository.h"

namespace plumbline {

/// The routes that cycles are opened with: the usual one and that of the top always, and those of
/// positions.
[[nodiscard]] Result<std::vector<RoutePreset>> routes(const Access& access);
[[nodiscard]] Result<> setRoute(const Access& access, const RoutePreset& preset);
/// Back to what it is without a preset.
[[nodiscard]] Result<> resetRoute(const Access& access, const RouteKey& key);

[[nodiscard]] Result<std::vector<ScorerPreset>> scorerPresets(const Access& access);
[[nodiscard]] Result<> setScorer(const Access& access, const ScorerPreset& preset);
[[nodiscard]] Result<> resetScorer(const Access& access, const QString& task);

/// Whose task a value of a cycle is.
[[nodiscard]] Result<std::vector<PinnedScorer>> scorers(const Access& access, const CycleKey& key);

/// Gives one appraisal of a running cycle another route, from where it is now. With a reason.
[[nodiscard]] Result<> changeRoute(const Access& access,
                                   const CycleKey& key,
                                   const EmployeeId& employee,
                                   const Route& route,
                                   const QString& reason);

} // namespace plumbline
