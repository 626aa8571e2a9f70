// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Contributions.h"

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

std::vector<Rational> contributions(const Scheme& scheme, const PersonScore& score)
{
    const std::vector<PreparedNode>& nodes = scheme.nodes();
    std::vector<Rational> shares(nodes.size());
    std::vector<Rational> brought(nodes.size());
    shares.front() = scheme.document().full;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const NodeResult& own = score.nodes[i];
        if (own.isExcluded)
            continue;
        if (nodes[i].isIndicator()) {
            brought[i] = shares[i] * own.rate;
            continue;
        }
        Rational weights;
        Rational weighted;
        for (const int child : nodes[i].children)
            if (const NodeResult& part = score.nodes[at(child)]; !part.isExcluded) {
                weights += nodes[at(child)].weight;
                weighted += nodes[at(child)].weight * part.rate;
            }
        if (weights.isZero())
            continue;
        for (const int child : nodes[i].children)
            shares[at(child)] = shares[i] * nodes[at(child)].weight / weights;
        brought[i] = shares[i] * (own.rate - weighted / weights);
    }
    return brought;
}

} // namespace plumbline
