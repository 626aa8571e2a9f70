// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/PinWay.h"

#include "application/ports/AccountRepository.h"

#include <algorithm>

namespace plumbline {

namespace {

const ScorerPreset* presetFor(const std::vector<ScorerPreset>& presets, const QString& task)
{
    const auto found = std::ranges::find(presets, task, &ScorerPreset::task);
    return found == presets.end() ? nullptr : &*found;
}

/// Whom a scheme's word means: `self`, `leader`, `desk:parts`.
Holder holderFor(const QString& word, const std::vector<ScorerPreset>& presets)
{
    if (const ScorerPreset* preset = presetFor(presets, word))
        return preset->holder;
    if (word.isEmpty() || word == QLatin1String("leader"))
        return {HolderKind::Leader};
    if (word == QLatin1String("self"))
        return {HolderKind::Self};
    if (word == QLatin1String("upper-leader"))
        return {HolderKind::UpperLeader};
    return {HolderKind::Role, roleName(Role::Hr)};
}

void appendNode(const SchemeNode& node,
                const QString& scheme,
                const std::vector<ScorerPreset>& presets,
                std::vector<PinnedScorer>& scorers)
{
    const ScorerPreset* own = presetFor(presets, scheme + QLatin1Char('/') + node.id);
    const auto holder = [&](const QString& word) {
        return own ? own->holder : holderFor(word, presets);
    };
    if (!node.indicator) {
        if (!node.penalties.empty())
            scorers.push_back({node.id, {}, holder({})});
        return;
    }
    const auto* raters = std::get_if<Raters>(&node.indicator->grading);
    if (!raters) {
        scorers.push_back({node.id, {}, holder(node.indicator->scorer)});
        return;
    }
    for (const Rater& rater : raters->raters)
        scorers.push_back({node.id, rater.id, holder(rater.id)});
}

bool isHeld(const PinnedHolder& holder,
            const std::vector<StoredAccount>& accounts,
            const SchemeId& scheme)
{
    return holder.holder.kind != HolderKind::Role
        || std::ranges::any_of(accounts, [&](const StoredAccount& one) {
               return !one.account.isClosed && isHolder(holder, one.account, scheme);
           });
}

/// Leaves out the places of roles that nobody has, so that no appraisal waits for nobody. Somebody
/// still scores, and somebody looks at it last: HR, where it would have been nobody.
void leaveOutUnheld(const std::vector<StoredAccount>& accounts,
                    const SchemeId& scheme,
                    PinnedRoute& route)
{
    const PinnedHolder hr{{HolderKind::Role, roleName(Role::Hr)}, {}};
    for (PinnedRouteStep& step : route.steps) {
        if (step.kind == RouteStepKind::Score && !isHeld(step.holder, accounts, scheme))
            step.holder = hr;
    }
    std::erase_if(route.steps, [&](const PinnedRouteStep& step) {
        return !isHeld(step.holder, accounts, scheme);
    });
    if (std::ranges::none_of(route.steps, [](const PinnedRouteStep& step) {
            return step.kind == RouteStepKind::Review;
        }))
        route.steps.push_back({RouteStepKind::Review, hr});
}

} // namespace

std::vector<PinnedScorer> scorersFor(const Scheme& scheme, const std::vector<ScorerPreset>& presets)
{
    const SchemeDocument& document = scheme.document();
    std::vector<PinnedScorer> scorers;
    for (const PreparedNode& node : scheme.nodes())
        appendNode(*node.source, document.id, presets, scorers);
    for (const Adjustment& adjustment : document.adjustments) {
        const ScorerPreset* own =
            presetFor(presets, document.id + QLatin1Char('/') + adjustment.id);
        scorers.push_back({adjustment.id, {}, own ? own->holder : holderFor({}, presets)});
    }
    return scorers;
}

Result<> pinWay(Repositories& repositories,
                const CycleKey& key,
                const Scheme& scheme,
                const std::vector<Appraisal>& appraisals)
{
    Result<std::vector<Team>> teams = repositories.people().teams();
    const auto routes = repositories.way().routePresets();
    const auto scorers = repositories.way().scorerPresets();
    const auto accounts = repositories.accounts().accounts();
    if (!teams || !accounts)
        return failure(teams ? accounts.error() : teams.error());
    if (!routes || !scorers)
        return failure(routes ? scorers.error() : routes.error());
    PinnedWay way{*std::move(teams), {}, scorersFor(scheme, *scorers)};
    for (const Appraisal& one : appraisals)
        way.routes.push_back(pinRoute(*routes, way.teams, one.employee, one.position, one.team));
    for (PinnedRoute& route : way.routes) {
        if (!accounts->empty())
            leaveOutUnheld(*accounts, key.scheme, route);
    }
    return repositories.way().pin(key, way);
}

} // namespace plumbline
