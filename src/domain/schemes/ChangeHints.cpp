// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/HintParts.h"
#include "domain/schemes/TreeCheck.h"

namespace plumbline {

namespace {

constexpr int kHundred = 100;
constexpr int kSudden = 10;

/// A node with its weight as people read it.
struct WeighedNode
{
    const SchemeNode* node = nullptr;
    Rational weight; ///< As written; in a relative scheme its share of 100.
    QString at;
};

void addNodes(const SchemeNode& group,
              const QString& at,
              Weights weights,
              QMap<QString, WeighedNode>& nodes)
{
    const Rational sum = childWeightSum(group);
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        const SchemeNode& node = group.children[i];
        const QString nodeAt = pointerTo(at + QStringLiteral("/children"), i);
        Rational weight = resolvedWeight(node);
        if (weights == Weights::Relative && sum.sign() > 0)
            weight = weight * Rational(kHundred) / sum;
        nodes.insert(node.id, {&node, weight, nodeAt});
        addNodes(node, nodeAt, weights, nodes);
    }
}

QMap<QString, WeighedNode> weighedNodes(const SchemeDocument& document)
{
    QMap<QString, WeighedNode> nodes;
    addNodes(document.root, QStringLiteral("/root"), document.weights, nodes);
    return nodes;
}

void compareNodes(const WeighedNode& was, const WeighedNode& is, HintList& hints)
{
    const LocalizedText name = calledBy(is.node->texts, is.node->id);
    const Rational step = is.weight - was.weight;
    if (step >= Rational(kSudden) || step <= Rational(-kSudden))
        hints.add(HintKind::WeightJump, is.at, {name}, {was.weight, is.weight});
    if (was.node->indicator && is.node->indicator
        && was.node->indicator->grading.index() != is.node->indicator->grading.index())
        hints.add(HintKind::GradingChanged, is.at + QStringLiteral("/grading"), {name});
}

} // namespace

void hintChanges(const SchemeDocument& document, const SchemeDocument& before, HintList& hints)
{
    if (document.period != before.period)
        hints.add(HintKind::PeriodChanged, QStringLiteral("/period"));
    const auto was = weighedNodes(before);
    const auto is = weighedNodes(document);
    for (const WeighedNode& node : was) {
        const QString& id = node.node->id;
        if (is.contains(id))
            compareNodes(node, is[id], hints);
        else if (node.node->indicator)
            hints.add(HintKind::IndicatorRemoved,
                      QStringLiteral("/root"),
                      {calledBy(node.node->texts, id)});
    }
}

} // namespace plumbline
