// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/way/Route.h"

#include <algorithm>

namespace plumbline {

namespace {

Holder everyone(Role role)
{
    return {HolderKind::Role, roleName(role)};
}

const RoutePreset* presetFor(const std::vector<RoutePreset>& presets, const RouteKey& key)
{
    const auto found =
        std::ranges::find_if(presets, [&](const RoutePreset& preset) { return preset.key == key; });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace

QString routeStepName(RouteStepKind kind)
{
    switch (kind) {
    case RouteStepKind::Score:
        return QStringLiteral("score");
    case RouteStepKind::Compile:
        return QStringLiteral("compile");
    case RouteStepKind::Review:
        return QStringLiteral("review");
    }
    Q_UNREACHABLE();
}

Result<> checkRoute(const Route& route)
{
    if (route.empty() || route.front().kind != RouteStepKind::Score)
        return failure(
            ErrorCode::BadValue, {}, QT_TRANSLATE_NOOP("Messages", "A route begins with scoring."));
    if (route.size() < 2)
        return failure(
            ErrorCode::BadValue,
            {},
            QT_TRANSLATE_NOOP("Messages", "On a route somebody else must look at the scores."));
    for (std::size_t i = 0; i < route.size(); ++i) {
        if (i > 0 && route[i].kind == RouteStepKind::Score)
            return failure(ErrorCode::BadValue,
                           {},
                           QT_TRANSLATE_NOOP("Messages", "A route has scoring only once."));
        if (route[i].holder.kind == HolderKind::Self)
            return failure(
                ErrorCode::BadValue,
                {},
                QT_TRANSLATE_NOOP("Messages", "Nobody scores or reviews themselves on a route."));
    }
    return {};
}

Route usualRoute(RouteKey::Kind kind)
{
    switch (kind) {
    case RouteKey::Kind::Top:
        return {{RouteStepKind::Score, everyone(Role::Reviewer)},
                {RouteStepKind::Review, everyone(Role::Hr)}};
    case RouteKey::Kind::Usual:
    case RouteKey::Kind::Position:
        break;
    }
    return {{RouteStepKind::Score, {HolderKind::Leader}},
            {RouteStepKind::Compile, everyone(Role::Planner)},
            {RouteStepKind::Review, everyone(Role::Reviewer)},
            {RouteStepKind::Review, everyone(Role::Hr)}};
}

PinnedRoute pinRoute(const std::vector<RoutePreset>& presets,
                     const std::vector<Team>& teams,
                     const EmployeeId& employee,
                     const PositionId& position,
                     const std::optional<TeamId>& team)
{
    const RoutePreset* preset = presetFor(presets, {RouteKey::Kind::Position, position});
    const bool isTop = leadersAbove(teams, employee, team).empty();
    const RouteKey::Kind other = isTop ? RouteKey::Kind::Top : RouteKey::Kind::Usual;
    if (!preset)
        preset = presetFor(presets, {other, {}});
    PinnedRoute pinned{employee, {}};
    for (const RouteStep& step : preset ? preset->route : usualRoute(other))
        pinned.steps.push_back({step.kind, pinHolder(step.holder, teams, employee, team)});
    return pinned;
}

} // namespace plumbline
