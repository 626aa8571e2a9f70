// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/whatif/WeightSensitivity.h"

#include "application/dashboard/ExactSum.h"
#include "domain/schemes/TreeCheck.h"

#include <atomic>
#include <thread>

namespace plumbline {

namespace {

void writeWeights(SchemeNode& group)
{
    for (SchemeNode& child : group.children) {
        child.weight = resolvedWeight(child).toDecimal();
        writeWeights(child);
    }
}

/// Every node's share of the hundred.
std::vector<Rational> nodeShares(const Scheme& scheme)
{
    std::vector<Rational> shares(scheme.nodes().size());
    shares.front() = Rational(100);
    for (std::size_t index = 1; index < shares.size(); ++index) {
        const PreparedNode& node = scheme.nodes()[index];
        shares[index] = shares[static_cast<std::size_t>(node.parent)] * node.weight
            / scheme.childWeightSum(node.parent);
    }
    return shares;
}

/// How to walk from the root to a node: which child each time.
std::vector<std::size_t> wayTo(const Scheme& scheme, int node)
{
    std::vector<std::size_t> way;
    for (int at = node; scheme.node(at).parent >= 0; at = scheme.node(at).parent) {
        const std::vector<int>& children = scheme.node(scheme.node(at).parent).children;
        const auto place = std::find(children.begin(), children.end(), at);
        way.push_back(static_cast<std::size_t>(place - children.begin()));
    }
    std::reverse(way.begin(), way.end());
    return way;
}

/// Adds to one child's weight. Weights have six places at most: all of the group are multiplied by
/// what makes the sum exact, where that fits.
void addWeight(SchemeNode& group, std::size_t child, const Rational& more)
{
    const Rational wanted = Rational(*group.children[child].weight) + more;
    const Rational factor(mpq_class((wanted * Rational(Decimal::kScale, 1)).toMpq().get_den()));
    std::vector<Decimal> weights;
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        const Rational weight = i == child ? wanted : Rational(*group.children[i].weight);
        if (const auto whole = (weight * factor).toDecimal())
            weights.push_back(*whole);
    }
    if (weights.size() < group.children.size()) {
        group.children[child].weight = wanted.rounded(6, RoundingMode::HalfUp).toDecimal();
        return;
    }
    for (std::size_t i = 0; i < weights.size(); ++i)
        group.children[i].weight = weights[i];
}

/// What the draft's people come to under shifted weights, against what they come to without.
class Shifting
{
public:
    explicit Shifting(const WhatIf& whatIf)
        : m_whatIf(whatIf)
        , m_shares(sharesOfHundred(whatIf.draft))
    {
    }

    [[nodiscard]] std::optional<WeightShift> shifted(std::size_t indicator, int points) const;

    [[nodiscard]] const std::vector<Rational>& shares() const { return m_shares; }

private:
    const WhatIf& m_whatIf;
    std::vector<Rational> m_shares; ///< Parallel to the draft's indicators.
};

std::optional<WeightShift> Shifting::shifted(std::size_t indicator, int points) const
{
    const Rational share = m_shares[indicator] + Rational(points);
    const auto scheme = withShare(m_whatIf.draft, m_whatIf.draft.indicators()[indicator], share);
    if (!scheme)
        return std::nullopt;
    WeightShift shift{share, std::nullopt, 0};
    ExactSum changes;
    for (const WhatIfCycle& cycle : m_whatIf.cycles) {
        const EvaluationResult result =
            evaluate(*scheme, cycle.cycle.key.period, cycle.draftInputs);
        for (std::size_t i = 0; i < result.people.size(); ++i) {
            const PersonResult& before = cycle.after.people[i];
            if (!before.score.isComplete())
                continue;
            changes.add(result.people[i].score.score - before.score.score);
            shift.gradeChanges += result.people[i].finalGrade != before.finalGrade ? 1 : 0;
        }
    }
    shift.meanChange = changes.tally().mean();
    return shift;
}

} // namespace

std::vector<Rational> sharesOfHundred(const Scheme& scheme)
{
    const std::vector<Rational> shares = nodeShares(scheme);
    std::vector<Rational> found;
    for (const int node : scheme.indicators())
        found.push_back(shares[static_cast<std::size_t>(node)]);
    return found;
}

std::optional<Scheme> withShare(const Scheme& scheme, int indicator, const Rational& share)
{
    const std::vector<Rational> shares = nodeShares(scheme);
    const Rational before = shares[static_cast<std::size_t>(indicator)];
    if (share.sign() <= 0 || share >= Rational(100) || before >= Rational(100))
        return std::nullopt;
    SchemeDocument document = scheme.document();
    document.weights = Weights::Relative;
    writeWeights(document.root);
    // The others shrink or grow by (100 − share)/(100 − before). Within each group on the way only
    // the child on the way changes against its neighbours.
    const Rational more = Rational(100) * (share - before) / (Rational(100) - share);
    SchemeNode* group = &document.root;
    int at = 0;
    for (const std::size_t child : wayTo(scheme, indicator)) {
        addWeight(
            *group, child, more * scheme.childWeightSum(at) / shares[static_cast<std::size_t>(at)]);
        group = &group->children[child];
        at = scheme.node(at).children[child];
    }
    auto shifted = Scheme::create(std::move(document));
    return shifted ? std::optional(*std::move(shifted)) : std::nullopt;
}

Result<std::vector<WeightSensitivity>> weightSensitivity(const WhatIf& whatIf, const WhatIfRun& run)
{
    const Shifting shifting(whatIf);
    std::vector<WeightSensitivity> found;
    for (std::size_t i = 0; i < shifting.shares().size(); ++i)
        found.push_back({whatIf.draft.node(whatIf.draft.indicators()[i]).id(),
                         shifting.shares()[i],
                         std::nullopt,
                         std::nullopt});
    const int total = static_cast<int>(found.size()) * 2;
    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    const auto work = [&] {
        for (int task = next++; task < total; task = next++) {
            if (run.isCancelled && run.isCancelled())
                return;
            WeightSensitivity& indicator = found[static_cast<std::size_t>(task / 2)];
            const auto place = static_cast<std::size_t>(task / 2);
            if (task % 2 == 0)
                indicator.less = shifting.shifted(place, -kShiftedPoints);
            else
                indicator.more = shifting.shifted(place, kShiftedPoints);
            const int finished = ++done;
            if (run.progress)
                run.progress(finished, total);
        }
    };
    {
        std::vector<std::jthread> beside;
        for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            beside.emplace_back(work);
        work();
    }
    if (run.isCancelled && run.isCancelled())
        return failure(ErrorCode::Cancelled, {}, "");
    return found;
}

} // namespace plumbline
