// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/RuleReach.h"

#include "domain/schemes/NodePath.h"
#include "domain/schemes/PossibleFigures.h"
#include "domain/schemes/Scheme.h"

namespace plumbline {

namespace {

constexpr unsigned kLess = 1;
constexpr unsigned kEqual = 2;
constexpr unsigned kGreater = 4;
constexpr unsigned kAny = kLess | kEqual | kGreater;

unsigned relations(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return kLess;
    case Comparison::LessOrEqual:
        return kLess | kEqual;
    case Comparison::Equal:
        return kEqual;
    case Comparison::NotEqual:
        return kLess | kGreater;
    case Comparison::GreaterOrEqual:
        return kGreater | kEqual;
    case Comparison::Greater:
        return kGreater;
    case Comparison::In:
        return kAny;
    }
    Q_UNREACHABLE();
}

/// Nobody is below the least or above the most of a group they belong to.
unsigned possibleRelations(const Operand& than)
{
    const auto* peers = std::get_if<PeersOperand>(&than);
    if (!peers || peers->positions)
        return kAny;
    if (peers->statistic == Statistic::Min)
        return kEqual | kGreater;
    return peers->statistic == Statistic::Max ? kLess | kEqual : kAny;
}

/// Half a day of absence is a count; half a step or half an entry is none.
FigureRange possibleCounts(const SchemeNode& node, const QString& id)
{
    FigureRange counts(Rational(0), std::nullopt);
    for (const DeductionItem& item : deductionItems(node)) {
        if (item.id == id && !std::holds_alternative<EachItem>(item.rule))
            counts.setPlaces(0);
    }
    return counts;
}

FigureRange possibleFigures(const SchemeDocument& document, const Metric& metric)
{
    if (metric.kind == MetricKind::Score)
        return possibleScores(document);
    if (metric.kind == MetricKind::Rank) {
        FigureRange ranks(Rational(1), std::nullopt);
        ranks.setPlaces(0);
        return ranks;
    }
    const auto path = pathOf(document, metric.node);
    if (!path)
        return {};
    const SchemeNode& node = *nodeAt(document, *path);
    if (metric.kind == MetricKind::Rate)
        return possibleRates(node, document.rounding);
    if (metric.kind == MetricKind::Count)
        return possibleCounts(node, metric.item);
    if (!node.indicator)
        return {};
    if (metric.kind == MetricKind::Earned)
        return possiblePoints(node, document.rounding);
    return metric.kind == MetricKind::Value ? possibleValues(*node.indicator) : FigureRange();
}

/// Everybody has them; others may be missing and leave a rule unjudged.
bool isAlwaysThere(const Metric& metric)
{
    return metric.kind == MetricKind::Score || metric.kind == MetricKind::Rank;
}

} // namespace

RuleReach::RuleReach(const SchemeDocument& document, const Rule& rule)
{
    if (document.grades) {
        for (const Grade& grade : document.grades->list)
            m_allGrades.insert(grade.grade);
    }
    m_grades = m_allGrades;
    for (const Condition& condition : rule.when)
        add(document, condition);
    if (m_asksGrade)
        holdGradesToScore(document);
}

void RuleReach::add(const SchemeDocument& document, const Condition& condition)
{
    if (const auto* number = std::get_if<NumberOperand>(&condition.than))
        addFigure(document, condition, number->number);
    else if (const auto* grades = std::get_if<GradesOperand>(&condition.than))
        addGrades(condition, *grades);
    else
        addRelation(condition);
}

void RuleReach::addFigure(const SchemeDocument& document,
                          const Condition& condition,
                          const Decimal& than)
{
    auto found = std::find_if(m_figures.begin(), m_figures.end(), [&](const Figures& one) {
        return one.metric == condition.metric;
    });
    if (found == m_figures.end()) {
        const FigureRange possible = possibleFigures(document, condition.metric);
        m_figures.push_back({condition.metric, possible, {}, possible});
        found = m_figures.end() - 1;
    }
    found->asked.hold(condition.comparison, than);
    found->held.hold(condition.comparison, than);
}

void RuleReach::addGrades(const Condition& condition, const GradesOperand& than)
{
    m_asksGrade = true;
    const QSet<QString> named(than.grades.begin(), than.grades.end());
    if (condition.comparison == Comparison::NotEqual)
        m_grades.subtract(named);
    else
        m_grades.intersect(named);
}

void RuleReach::addRelation(const Condition& condition)
{
    auto found = std::find_if(m_relations.begin(), m_relations.end(), [&](const Relation& one) {
        return one.metric == condition.metric && one.than == condition.than;
    });
    if (found == m_relations.end()) {
        const unsigned possible = possibleRelations(condition.than);
        m_relations.push_back({condition.metric, condition.than, possible, possible});
        found = m_relations.end() - 1;
    }
    found->held &= relations(condition.comparison);
}

/// A grade from 90 and a score below 60 never meet.
void RuleReach::holdGradesToScore(const SchemeDocument& document)
{
    if (!document.grades || document.grades->kind != GradingOfPeople::Bands)
        return;
    FigureRange all = possibleScores(document);
    for (const Figures& one : m_figures) {
        if (one.metric.kind == MetricKind::Score)
            all = one.held;
    }
    const auto& list = document.grades->list;
    for (std::size_t i = 0; i < list.size(); ++i) {
        FigureRange scores = all;
        if (list[i].bound)
            scores.hold(Comparison::GreaterOrEqual, *list[i].bound);
        if (i > 0 && list[i - 1].bound)
            scores.hold(Comparison::Less, *list[i - 1].bound);
        if (scores.isEmpty())
            m_grades.remove(list[i].grade);
    }
}

bool RuleReach::isNever() const
{
    const auto isEmpty = [](const Figures& one) { return one.held.isEmpty(); };
    const auto isNone = [](const Relation& one) { return one.held == 0; };
    return (m_asksGrade && m_grades.isEmpty())
        || std::any_of(m_figures.begin(), m_figures.end(), isEmpty)
        || std::any_of(m_relations.begin(), m_relations.end(), isNone);
}

bool RuleReach::isAlways() const
{
    const auto isFree = [](const Figures& one) { return one.possible.isWithin(one.asked); };
    const auto isAny = [](const Relation& one) { return one.held == one.possible; };
    return (!m_asksGrade || m_grades == m_allGrades)
        && std::all_of(m_figures.begin(), m_figures.end(), isFree)
        && std::all_of(m_relations.begin(), m_relations.end(), isAny);
}

bool RuleReach::coversFigures(const Figures& mine, const RuleReach& other) const
{
    for (const Figures& one : other.m_figures) {
        if (one.metric == mine.metric)
            return one.held.isWithin(mine.asked);
    }
    return isAlwaysThere(mine.metric) && mine.possible.isWithin(mine.asked);
}

bool RuleReach::coversRelation(const Relation& mine, const RuleReach& other) const
{
    for (const Relation& one : other.m_relations) {
        if (one.metric == mine.metric && one.than == mine.than)
            return (one.held & ~mine.held) == 0;
    }
    return false;
}

bool RuleReach::covers(const RuleReach& other) const
{
    const auto isCovered = [&](const Figures& one) { return coversFigures(one, other); };
    const auto isRelated = [&](const Relation& one) { return coversRelation(one, other); };
    return (!m_asksGrade || m_grades.contains(other.m_grades))
        && std::all_of(m_figures.begin(), m_figures.end(), isCovered)
        && std::all_of(m_relations.begin(), m_relations.end(), isRelated);
}

} // namespace plumbline
