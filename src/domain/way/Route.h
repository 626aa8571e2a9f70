// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/way/Holder.h"

namespace plumbline {

enum class RouteStepKind { Score, Compile, Review };

[[nodiscard]] QString routeStepName(RouteStepKind kind); ///< `score`

/// One place on the route of an appraisal.
struct RouteStep
{
    RouteStepKind kind = RouteStepKind::Score;
    Holder holder;
    friend bool operator==(const RouteStep&, const RouteStep&) = default;
};

/// Scoring first, then whatever looks at it, one after the other; at least one.
using Route = std::vector<RouteStep>;

/// `bad-value` where scoring isn't first and once, or nobody looks at it.
[[nodiscard]] Result<> checkRoute(const Route& route);

/// Whom a route is for.
struct RouteKey
{
    enum class Kind {
        Usual,
        Top, ///< Who has nobody above.
        Position
    };
    Kind kind = Kind::Usual;
    PositionId position = {}; ///< Of Position only.
    friend bool operator==(const RouteKey&, const RouteKey&) = default;
};

struct RoutePreset
{
    RouteKey key;
    Route route;
    friend bool operator==(const RoutePreset&, const RoutePreset&) = default;
};

/// Leader, planning, reviewer, HR; for the top: reviewer, HR.
[[nodiscard]] Route usualRoute(RouteKey::Kind kind);

struct PinnedRouteStep
{
    RouteStepKind kind = RouteStepKind::Score;
    PinnedHolder holder;
    friend bool operator==(const PinnedRouteStep&, const PinnedRouteStep&) = default;
};

/// The route of one appraisal, as it was pinned when the cycle was opened.
struct PinnedRoute
{
    EmployeeId employee;
    std::vector<PinnedRouteStep> steps;
    friend bool operator==(const PinnedRoute&, const PinnedRoute&) = default;
};

/// The preset of the position, else that of the top where nobody leads above, else the usual one.
[[nodiscard]] PinnedRoute pinRoute(const std::vector<RoutePreset>& presets,
                                   const std::vector<Team>& teams,
                                   const EmployeeId& employee,
                                   const PositionId& position,
                                   const std::optional<TeamId>& team);

} // namespace plumbline
