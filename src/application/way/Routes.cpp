// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Routes.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/way/Relations.h"
#include "application/way/TakeStep.h"

#include <algorithm>

namespace plumbline {

namespace {

QString keyText(const RouteKey& key)
{
    switch (key.kind) {
    case RouteKey::Kind::Usual:
        return QStringLiteral("usual");
    case RouteKey::Kind::Top:
        return QStringLiteral("top");
    case RouteKey::Kind::Position:
        break;
    }
    return key.position.text();
}

QString routeText(const Route& route)
{
    QStringList steps;
    for (const RouteStep& step : route)
        steps.append(routeStepName(step.kind) + QLatin1Char(' ') + holderText(step.holder));
    return steps.join(QLatin1String(", "));
}

QString routeText(const PinnedRoute& route)
{
    Route plain;
    for (const PinnedRouteStep& step : route.steps)
        plain.push_back({step.kind, step.holder.holder});
    return routeText(plain);
}

/// The presets with those that need none set.
Result<std::vector<RoutePreset>> allRoutes(Repositories& repositories)
{
    return repositories.way().routePresets().map([](std::vector<RoutePreset> presets) {
        for (const RouteKey::Kind kind : {RouteKey::Kind::Top, RouteKey::Kind::Usual}) {
            const RouteKey key{kind, {}};
            const auto found = std::ranges::find(presets, key, &RoutePreset::key);
            RoutePreset preset{key, usualRoute(kind)};
            if (found != presets.end()) {
                preset = *found;
                presets.erase(found);
            }
            presets.insert(presets.begin(), std::move(preset));
        }
        return presets;
    });
}

QString routeOf(const std::vector<RoutePreset>& presets, const RouteKey& key)
{
    const auto found = std::ranges::find(presets, key, &RoutePreset::key);
    return found == presets.end() ? QString() : routeText(found->route);
}

/// Changes presets, and tells the trail what they said before and say now.
template<typename Change>
Result<> changeRoutes(const Access& access, const RouteKey& key, Change&& change)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (auto may = permit(access, repositories, Permission::EditRoutes); !may)
            return may;
        const auto before = allRoutes(repositories);
        if (!before)
            return failure(before.error());
        if (Result<> changed = change(repositories); !changed)
            return changed;
        const auto after = allRoutes(repositories);
        if (!after)
            return failure(after.error());
        return audit(access,
                     repositories,
                     {QStringLiteral("route.set"),
                      keyText(key),
                      routeOf(*before, key),
                      routeOf(*after, key),
                      {}});
    });
}

QString holderOf(const std::vector<ScorerPreset>& presets, const QString& task)
{
    const auto found = std::ranges::find(presets, task, &ScorerPreset::task);
    return found == presets.end() ? QString() : holderText(found->holder);
}

template<typename Change>
Result<> changeScorers(const Access& access, const QString& task, Change&& change)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (auto may = permit(access, repositories, Permission::EditRoutes); !may)
            return may;
        const auto before = repositories.way().scorerPresets();
        if (!before)
            return failure(before.error());
        if (Result<> changed = change(repositories); !changed)
            return changed;
        const auto after = repositories.way().scorerPresets();
        if (!after)
            return failure(after.error());
        return audit(access,
                     repositories,
                     {QStringLiteral("scorer.set"),
                      task,
                      holderOf(*before, task),
                      holderOf(*after, task),
                      {}});
    });
}

/// What was done stays done: the places up to where the appraisal is stay what they are.
Result<> checkPast(const AppraisalCourse& course, const PinnedRoute& next)
{
    const auto& before = course.ground().route.steps;
    const auto place = static_cast<std::size_t>(course.place());
    const bool isSame = next.steps.size() >= place && before.size() >= place
        && std::equal(next.steps.begin(),
                      next.steps.begin() + static_cast<std::ptrdiff_t>(place),
                      before.begin());
    const AppraisalState state = course.state();
    const bool isOver = state > AppraisalState::InReview;
    if (isSame && !isOver && next.steps.size() > place)
        return {};
    return failure(ErrorCode::NotPermitted,
                   next.employee.text(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "What %1 has passed on the route stays as it is; only what "
                                     "lies ahead can change."),
                   {next.employee.text()});
}

} // namespace

Result<std::vector<RoutePreset>> routes(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    return permit(access, repositories, Permission::SeeCycles).and_then([&] {
        return allRoutes(repositories);
    });
}

Result<> setRoute(const Access& access, const RoutePreset& preset)
{
    return changeRoutes(access, preset.key, [&](Repositories& repositories) {
        return checkRoute(preset.route).and_then([&] {
            return repositories.way().saveRoutePreset(preset);
        });
    });
}

Result<> resetRoute(const Access& access, const RouteKey& key)
{
    return changeRoutes(access, key, [&](Repositories& repositories) {
        return repositories.way().removeRoutePreset(key);
    });
}

Result<std::vector<ScorerPreset>> scorerPresets(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    return permit(access, repositories, Permission::SeeCycles).and_then([&] {
        return repositories.way().scorerPresets();
    });
}

Result<> setScorer(const Access& access, const ScorerPreset& preset)
{
    return changeScorers(access, preset.task, [&](Repositories& repositories) -> Result<> {
        if (preset.task.trimmed().isEmpty())
            return failure(ErrorCode::BadValue,
                           {},
                           QT_TRANSLATE_NOOP("Messages", "Whose task is to be set is missing."));
        return repositories.way().saveScorerPreset(preset);
    });
}

Result<> resetScorer(const Access& access, const QString& task)
{
    return changeScorers(access, task, [&](Repositories& repositories) {
        return repositories.way().removeScorerPreset(task);
    });
}

Result<std::vector<PinnedScorer>> scorers(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{key, {}, {}, {}};
    return permit(access, repositories, Permission::SeeCycles, subject).and_then([&] {
        return repositories.way().scorers(key);
    });
}

Result<> changeRoute(const Access& access,
                     const CycleKey& key,
                     const EmployeeId& employee,
                     const Route& route,
                     const QString& reason)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Subject subject{key, employee, {}, {}};
        if (auto may = permit(access, repositories, Permission::EditRoutes, subject); !may)
            return may;
        if (auto sound = checkRoute(route); !sound)
            return sound;
        if (reason.trimmed().isEmpty())
            return failure(ErrorCode::MissingField,
                           employee.text(),
                           QT_TRANSLATE_NOOP("Messages", "A reason is needed."));
        const auto taking = StepTaking::begin(access, repositories, key);
        const auto teams = teamsOf(repositories, key);
        const auto appraisal = findAppraisal(repositories, key, employee);
        if (!taking || !teams || !appraisal)
            return failure(!taking ? taking.error() : !teams ? teams.error() : appraisal.error());
        PinnedRoute pinned{employee, {}};
        for (const RouteStep& step : route)
            pinned.steps.push_back(
                {step.kind, pinHolder(step.holder, *teams, employee, appraisal->team)});
        const AppraisalCourse course = taking->course(employee);
        if (auto fits = checkPast(course, pinned); !fits)
            return fits;
        if (auto kept = repositories.way().pinRoute(key, pinned); !kept)
            return kept;
        return audit(access,
                     repositories,
                     {QStringLiteral("route.changed"),
                      key.toString() + QLatin1Char('/') + employee.text(),
                      routeText(course.ground().route),
                      routeText(pinned),
                      reason.trimmed(),
                      employee});
    });
}

} // namespace plumbline
