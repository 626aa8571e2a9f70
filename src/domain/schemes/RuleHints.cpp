// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/HintParts.h"
#include "domain/schemes/NodePath.h"
#include "domain/schemes/PossibleFigures.h"
#include "domain/schemes/RuleReach.h"

namespace plumbline {

namespace {

Rule withoutName(Rule rule)
{
    rule.id.clear();
    rule.texts = {};
    for (Effect& effect : rule.then)
        effect.texts = {};
    return rule;
}

bool isFor(const SchemeDocument& document, const Rule& rule, const PositionId& position)
{
    const auto& positions = rule.positions.value_or(document.positions);
    return std::find(positions.begin(), positions.end(), position) != positions.end();
}

/// Whether the earlier rule is for everybody the later one is for.
bool isForAllOf(const SchemeDocument& document, const Rule& earlier, const Rule& later)
{
    return std::all_of(
        document.positions.begin(), document.positions.end(), [&](const PositionId& position) {
            return !isFor(document, later, position) || isFor(document, earlier, position);
        });
}

bool isForNobody(const SchemeDocument& document, const Rule& rule)
{
    return rule.positions
        && std::none_of(
               document.positions.begin(),
               document.positions.end(),
               [&](const PositionId& position) { return isFor(document, rule, position); });
}

const SchemeNode* namedNode(const SchemeDocument& document, const QString& id)
{
    const auto path = id.isEmpty() ? std::nullopt : pathOf(document, id);
    return path ? nodeAt(document, *path) : nullptr;
}

/// Whether somebody may have a score and yet lack this figure.
bool mayLack(const SchemeNode& node, MetricKind kind)
{
    if (kind == MetricKind::Rate || kind == MetricKind::Earned)
        return mayBeLeftOut(node);
    return node.indicator && node.indicator->missing != MissingPolicy::Block;
}

void lookAtFigure(const SchemeNode& node,
                  MetricKind kind,
                  const QString& at,
                  const LocalizedText& user,
                  HintList& hints)
{
    const std::vector<LocalizedText> subjects{user, calledBy(node.texts, node.id)};
    if (node.indicator && !hasSource(*node.indicator))
        hints.add(HintKind::FigureUnsupplied, at, subjects);
    else if (mayLack(node, kind))
        hints.add(HintKind::FigureMayLack, at, subjects);
}

/// Looks at one rule and at those before it.
class RuleHint
{
public:
    RuleHint(const SchemeDocument& document, const HintBasis& basis, HintList& hints)
        : m_document(document)
        , m_basis(basis)
        , m_hints(hints)
    {
        for (const Rule& rule : document.rules)
            m_reaches.emplace_back(document, rule);
    }

    void look(std::size_t index)
    {
        const Rule& rule = m_document.rules[index];
        m_at = pointerTo(QStringLiteral("/rules"), index);
        m_name = calledBy(rule.texts, rule.id);
        if (rule.then.empty())
            m_hints.add(HintKind::RuleWithoutEffect, m_at, {m_name});
        if (isForNobody(m_document, rule))
            m_hints.add(HintKind::RuleForNobody, m_at + QStringLiteral("/for"), {m_name});
        else if (m_reaches[index].isNever())
            m_hints.add(HintKind::RuleNeverHolds, m_at, {m_name});
        else
            lookAtReach(index);
        for (std::size_t i = 0; i < rule.when.size(); ++i)
            lookAtCondition(rule.when[i], pointerTo(m_at + QStringLiteral("/when"), i));
    }

private:
    void lookAtReach(std::size_t index)
    {
        if (m_reaches[index].isAlways())
            m_hints.add(HintKind::RuleAlwaysHolds, m_at, {m_name});
        const Rule& rule = m_document.rules[index];
        for (std::size_t i = 0; i < index; ++i) {
            const Rule& earlier = m_document.rules[i];
            const std::vector<LocalizedText> both{m_name, calledBy(earlier.texts, earlier.id)};
            if (isShadowed(i, index)) {
                m_hints.add(HintKind::RuleShadowed, m_at, both);
                return;
            }
            if (withoutName(earlier) == withoutName(rule)) {
                m_hints.add(HintKind::RuleRepeated, m_at, both);
                return;
            }
        }
    }

    [[nodiscard]] bool isShadowed(std::size_t earlier, std::size_t later) const
    {
        const Rule& first = m_document.rules[earlier];
        const Rule& second = m_document.rules[later];
        return !second.exclusive.isEmpty() && first.exclusive == second.exclusive
            && isForAllOf(m_document, first, second) && m_reaches[earlier].covers(m_reaches[later]);
    }

    void lookAtCondition(const Condition& condition, const QString& at)
    {
        const SchemeNode* node = namedNode(m_document, condition.metric.node);
        if (!node)
            return;
        lookAtFigure(*node, condition.metric.kind, at + QStringLiteral("/metric"), m_name, m_hints);
        if (!std::holds_alternative<TargetOperand>(condition.than) || !node->indicator
            || !m_basis.targets || m_basis.targets->contains(node->id))
            return;
        const auto* attainment = std::get_if<Attainment>(&node->indicator->grading);
        if (!attainment || !attainment->target)
            m_hints.add(HintKind::TargetMissing,
                        at + QStringLiteral("/than"),
                        {calledBy(node->texts, node->id)});
    }

    const SchemeDocument& m_document;
    const HintBasis& m_basis;
    HintList& m_hints;
    std::vector<RuleReach> m_reaches;
    QString m_at;
    LocalizedText m_name;
};

} // namespace

void hintRules(const SchemeDocument& document, const HintBasis& basis, HintList& hints)
{
    RuleHint hint(document, basis, hints);
    for (std::size_t i = 0; i < document.rules.size(); ++i)
        hint.look(i);
}

void hintPay(const SchemeDocument& document, HintList& hints)
{
    if (!document.pay)
        return;
    for (std::size_t i = 0; i < document.pay->parts.size(); ++i) {
        const PayPart& part = document.pay->parts[i];
        const auto* rate = std::get_if<RateFactor>(&part.factor);
        const auto* value = std::get_if<ValueFactor>(&part.factor);
        const SchemeNode* node = namedNode(document,
                                           rate        ? rate->node
                                               : value ? value->node
                                                       : QString());
        if (node)
            lookAtFigure(*node,
                         rate ? MetricKind::Rate : MetricKind::Value,
                         pointerTo(QStringLiteral("/pay/parts"), i) + QStringLiteral("/times"),
                         calledBy(part.texts, part.id),
                         hints);
    }
}

} // namespace plumbline
