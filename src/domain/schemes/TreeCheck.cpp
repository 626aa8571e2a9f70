// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/TreeCheck.h"

#include "domain/schemes/GradingChecks.h"

namespace plumbline {

namespace {

constexpr int kMostPlaces = 6;

} // namespace

Rational resolvedWeight(const SchemeNode& node)
{
    if (node.weight)
        return *node.weight;
    return node.indicator ? Rational(node.indicator->full) : childWeightSum(node);
}

Rational childWeightSum(const SchemeNode& group)
{
    Rational sum;
    for (const SchemeNode& child : group.children)
        sum += resolvedWeight(child);
    return sum;
}

void TreeCheck::check()
{
    checkOwnFields();
    checkNode(m_document.root, QStringLiteral("/root"));
    checkAdjustments();
}

void TreeCheck::checkOwnFields()
{
    m_faults.checkId(m_document.id, QStringLiteral("/id"));
    checkPositions();
    m_faults.checkAbove(m_document.full, Decimal{0}, QStringLiteral("/full"));
    if (m_document.rounding.indicator)
        checkPlaces(*m_document.rounding.indicator, QStringLiteral("indicator"));
    checkPlaces(m_document.rounding.score, QStringLiteral("score"));
    checkPlaces(m_document.rounding.money, QStringLiteral("money"));
    checkLimits();
}

void TreeCheck::checkPositions()
{
    if (m_document.positions.empty())
        m_faults.add(
            ErrorCode::BadScheme,
            QStringLiteral("/positions"),
            QT_TRANSLATE_NOOP("Messages", "The scheme must be for at least one position."));
    QSet<QString> taken;
    for (std::size_t i = 0; i < m_document.positions.size(); ++i)
        m_faults.checkNewId(
            m_document.positions[i].text(), pointerTo(QStringLiteral("/positions"), i), taken);
}

void TreeCheck::checkPlaces(int places, const QString& field)
{
    if (places < 0 || places > kMostPlaces)
        m_faults.add(ErrorCode::OutOfRange,
                     QStringLiteral("/rounding/") + field,
                     QT_TRANSLATE_NOOP("Messages", "There can be 0 to 6 places, not %1."),
                     {QString::number(places)});
}

void TreeCheck::checkLimits()
{
    const auto checkEnd = [&](const std::optional<Decimal>& end, const QString& at) {
        if (end && end->places() > m_document.rounding.score)
            m_faults.add(ErrorCode::BadScheme,
                         at,
                         QT_TRANSLATE_NOOP("Messages", "%1 has more places than the score."),
                         {end->toString()});
    };
    checkEnd(m_document.limits.min, QStringLiteral("/limits/min"));
    checkEnd(m_document.limits.max, QStringLiteral("/limits/max"));
    checkRange(m_document.limits, QStringLiteral("/limits"), m_faults);
}

void TreeCheck::checkNode(const SchemeNode& node, const QString& at)
{
    if (!isRoot(node) || !node.id.isEmpty())
        m_faults.checkNewId(node.id, at + QStringLiteral("/id"), m_taken);
    if (node.weight)
        m_faults.checkAbove(*node.weight, Decimal{0}, at + QStringLiteral("/weight"));
    if (node.indicator)
        checkIndicator(node, at);
    else
        checkGroup(node, at);
}

void TreeCheck::checkIndicator(const SchemeNode& node, const QString& at)
{
    const auto refuse = [&](const QString& field) {
        m_faults.add(ErrorCode::UnknownField,
                     at + field,
                     QT_TRANSLATE_NOOP("Messages", "An indicator has a grading and no children."));
    };
    if (isRoot(node))
        refuse(QStringLiteral("/grading"));
    if (!node.children.empty())
        refuse(QStringLiteral("/children"));
    if (!node.penalties.empty())
        refuse(QStringLiteral("/penalties"));
    m_faults.checkAbove(node.indicator->full, Decimal{0}, at + QStringLiteral("/full"));
    checkGrading(*node.indicator, m_document.period, at + QStringLiteral("/grading"), m_faults);
}

void TreeCheck::checkGroup(const SchemeNode& node, const QString& at)
{
    const QString list = at + QStringLiteral("/children");
    if (isRoot(node) && !node.penalties.empty())
        m_faults.add(ErrorCode::UnknownField,
                     at + QStringLiteral("/penalties"),
                     QT_TRANSLATE_NOOP("Messages", "The root can't have penalties."));
    if (node.children.empty())
        m_faults.add(
            ErrorCode::BadScheme,
            list,
            QT_TRANSLATE_NOOP("Messages", "A group needs at least one indicator or group."));
    if (!isRoot(node) && !node.weight && m_document.weights == Weights::Total100)
        m_faults.add(ErrorCode::MissingField,
                     at,
                     QT_TRANSLATE_NOOP("Messages", "The group “%1” has no weight."),
                     {node.id});
    for (std::size_t i = 0; i < node.children.size(); ++i)
        checkNode(node.children[i], pointerTo(list, i));
    checkItems(node.penalties, at + QStringLiteral("/penalties"), m_faults);
    if (m_document.weights == Weights::Total100 && !node.children.empty())
        checkWeights(node, at);
}

void TreeCheck::checkWeights(const SchemeNode& group, const QString& at)
{
    const Rational sum = childWeightSum(group);
    if (sum == Rational(100) || (!isRoot(group) && group.weight && sum == Rational(*group.weight)))
        return;
    if (isRoot(group))
        m_faults.add(
            ErrorCode::WeightsTotal,
            at,
            QT_TRANSLATE_NOOP("Messages", "The weights of the scheme add up to %1, not to 100."),
            {sum.toString()});
    else
        m_faults.add(
            ErrorCode::WeightsTotal,
            at,
            QT_TRANSLATE_NOOP("Messages",
                              "The weights of the group “%1” add up to %2, not to 100 or its own."),
            {group.id, sum.toString()});
}

void TreeCheck::checkAdjustments()
{
    for (std::size_t i = 0; i < m_document.adjustments.size(); ++i) {
        const Adjustment& adjustment = m_document.adjustments[i];
        const QString at = pointerTo(QStringLiteral("/adjustments"), i);
        m_faults.checkNewId(adjustment.id, at + QStringLiteral("/id"), m_taken);
        checkRange({adjustment.min, adjustment.max}, at, m_faults);
    }
}

} // namespace plumbline
