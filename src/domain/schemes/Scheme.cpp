// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/Scheme.h"

#include "domain/schemes/Faults.h"
#include "domain/schemes/SchemeCheck.h"
#include "domain/schemes/TreeCheck.h"

namespace plumbline {

namespace {

/// Depth first, parents before children. Returns the node's index.
int addNode(const SchemeNode& source,
            int parent,
            const QString& pointer,
            std::vector<PreparedNode>& nodes)
{
    const int index = static_cast<int>(nodes.size());
    PreparedNode prepared;
    prepared.source = &source;
    prepared.parent = parent;
    prepared.depth = parent < 0 ? 0 : nodes[static_cast<std::size_t>(parent)].depth + 1;
    prepared.weight = resolvedWeight(source);
    prepared.pointer = pointer;
    nodes.push_back(std::move(prepared));
    for (std::size_t i = 0; i < source.children.size(); ++i) {
        const int child = addNode(
            source.children[i], index, pointerTo(pointer + QStringLiteral("/children"), i), nodes);
        nodes[static_cast<std::size_t>(index)].children.push_back(child);
    }
    return index;
}

QStringList namedAmounts(const std::optional<PayPlan>& pay)
{
    QStringList names;
    const auto add = [&](const QString& name) {
        if (!names.contains(name))
            names.append(name);
    };
    if (!pay)
        return names;
    for (const PayPart& part : pay->parts) {
        add(part.of);
        if (const auto* factor = std::get_if<AmountFactor>(&part.factor))
            add(factor->amount);
    }
    return names;
}

} // namespace

QString PreparedNode::name(const QString& language) const
{
    return source->texts.name.isEmpty() ? id() : source->texts.name.in(language);
}

Result<Scheme> Scheme::create(SchemeDocument document)
{
    if (const std::vector<Error> faults = schemeFaults(document); !faults.empty())
        return failure(faults.front());
    auto parts = std::make_shared<Parts>();
    parts->document = std::move(document);
    addNode(parts->document.root, -1, QStringLiteral("/root"), parts->nodes);
    for (std::size_t i = 0; i < parts->nodes.size(); ++i) {
        const PreparedNode& node = parts->nodes[i];
        if (node.isIndicator())
            parts->indicators.push_back(static_cast<int>(i));
        if (!node.id().isEmpty())
            parts->nodeById.insert(node.id(), static_cast<int>(i));
    }
    for (std::size_t i = 0; i < parts->document.adjustments.size(); ++i)
        parts->adjustmentById.insert(parts->document.adjustments[i].id, static_cast<int>(i));
    if (parts->document.grades) {
        const auto& list = parts->document.grades->list;
        for (std::size_t i = 0; i < list.size(); ++i)
            parts->gradeByName.insert(list[i].grade, static_cast<int>(i));
    }
    parts->amounts = namedAmounts(parts->document.pay);
    return Scheme(std::move(parts));
}

Rational Scheme::childWeightSum(int group) const
{
    return plumbline::childWeightSum(*node(group).source);
}

const std::vector<DeductionItem>& deductionItems(const SchemeNode& node)
{
    if (!node.indicator)
        return node.penalties;
    static const std::vector<DeductionItem> none;
    const auto* deduction = std::get_if<Deduction>(&node.indicator->grading);
    return deduction ? deduction->items : none;
}

} // namespace plumbline
