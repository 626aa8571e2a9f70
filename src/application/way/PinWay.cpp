// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/PinWay.h"

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
    if (!teams || !routes || !scorers)
        return failure(!teams ? teams.error() : !routes ? routes.error() : scorers.error());
    PinnedWay way{*std::move(teams), {}, scorersFor(scheme, *scorers)};
    for (const Appraisal& one : appraisals)
        way.routes.push_back(pinRoute(*routes, way.teams, one.employee, one.position, one.team));
    return repositories.way().pin(key, way);
}

} // namespace plumbline
