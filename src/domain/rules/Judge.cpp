// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Judge.h"

#include "domain/rules/Statistics.h"

namespace plumbline {

namespace {

bool compares(const Rational& left, Comparison comparison, const Rational& right)
{
    switch (comparison) {
    case Comparison::Less:
        return left < right;
    case Comparison::LessOrEqual:
        return left <= right;
    case Comparison::Equal:
        return left == right;
    case Comparison::NotEqual:
        return left != right;
    case Comparison::GreaterOrEqual:
        return left >= right;
    case Comparison::Greater:
        return left > right;
    case Comparison::In:
        break;
    }
    return false;
}

QString comparisonName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::LessOrEqual:
        return QStringLiteral("<=");
    case Comparison::Equal:
        return QStringLiteral("=");
    case Comparison::NotEqual:
        return QStringLiteral("!=");
    case Comparison::GreaterOrEqual:
        return QStringLiteral(">=");
    case Comparison::Greater:
        return QStringLiteral(">");
    case Comparison::In:
        break;
    }
    return QStringLiteral("in");
}

QString metricText(const Metric& metric)
{
    switch (metric.kind) {
    case MetricKind::Score:
        return QStringLiteral("score");
    case MetricKind::Rank:
        return QStringLiteral("rank");
    case MetricKind::Grade:
        return QStringLiteral("grade");
    case MetricKind::Rate:
        return QStringLiteral("rate:") + metric.node;
    case MetricKind::Earned:
        return QStringLiteral("earned:") + metric.node;
    case MetricKind::Value:
        return QStringLiteral("value:") + metric.node;
    case MetricKind::Count:
        break;
    }
    return QStringLiteral("count:%1.%2").arg(metric.node, metric.item);
}

Verdict verdict(bool holds)
{
    return holds ? Verdict::Holds : Verdict::Fails;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return QStringLiteral("true");
    case Verdict::Fails:
        return QStringLiteral("false");
    case Verdict::Unjudged:
        break;
    }
    return QStringLiteral("unjudged");
}

const char* statisticWords(Statistic statistic)
{
    switch (statistic) {
    case Statistic::Mean:
        return QT_TRANSLATE_NOOP("Explanation", "The mean of the figures in the pool.");
    case Statistic::Median:
        return QT_TRANSLATE_NOOP("Explanation", "The median of the figures in the pool.");
    case Statistic::Min:
        return QT_TRANSLATE_NOOP("Explanation", "The least of the figures in the pool.");
    case Statistic::Max:
        return QT_TRANSLATE_NOOP("Explanation", "The greatest of the figures in the pool.");
    case Statistic::Pooled:
        break;
    }
    return QT_TRANSLATE_NOOP("Explanation",
                             "The numerators of the pool together, divided by its denominators "
                             "together.");
}

Verdict unjudged(StepNote& note, const char* words)
{
    note.words(words);
    note.result(verdictText(Verdict::Unjudged));
    return Verdict::Unjudged;
}

std::optional<ComparedWith> compared(const std::optional<Rational>& figure)
{
    return figure ? std::optional(ComparedWith{*figure}) : std::nullopt;
}

} // namespace

Judge::PreparedCondition::PreparedCondition(const Scheme& scheme,
                                            const Rule& rule,
                                            const Condition& from,
                                            std::size_t number)
    : condition(from)
    , metric(scheme, from.metric)
{
    if (const auto* operand = std::get_if<PeersOperand>(&from.than))
        peers.emplace(
            rule, *operand, metric, QStringLiteral("%1.%2").arg(rule.id, QString::number(number)));
}

Judge::Judge(RuleGround ground)
    : m_ground(ground)
{
    for (const Rule& rule : ground.scheme.document().rules) {
        PreparedRule& prepared = m_rules.emplace_back();
        prepared.rule = &rule;
        for (const Condition& condition : rule.when)
            prepared.conditions.emplace_back(
                ground.scheme, rule, condition, prepared.conditions.size() + 1);
    }
}

Effects Judge::judge(std::size_t person, PersonResult& result)
{
    Effects effects;
    QStringList taken;
    Step* explanation = result.explanation ? &*result.explanation : nullptr;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const Rule& rule = *m_rules[i].rule;
        if (!isFor(rule, m_ground.people[person].position)
            || (!rule.exclusive.isEmpty() && taken.contains(rule.exclusive)))
            continue;
        StepNote note(
            explanation, StepKind::Rule, rule.id, QT_TRANSLATE_NOOP("Explanation", "Rule: %1"));
        if (note)
            note.about(nameOr(rule.texts, rule.id));
        const Verdict found = judgeRule(m_rules[i], person, note);
        if (found == Verdict::Unjudged)
            result.unjudged.push_back(static_cast<int>(i));
        if (found != Verdict::Holds)
            continue;
        result.rules.push_back(static_cast<int>(i));
        if (!rule.exclusive.isEmpty())
            taken.append(rule.exclusive);
        for (const Effect& effect : rule.then) {
            effects.push_back(&effect);
            if (const auto* proposed = std::get_if<ActionEffect>(&effect.what))
                result.actions.push_back(proposed->action);
        }
    }
    return effects;
}

Verdict Judge::judgeRule(PreparedRule& prepared, std::size_t person, StepNote& note)
{
    Verdict found = Verdict::Holds;
    for (PreparedCondition& condition : prepared.conditions) {
        found = judgeCondition(condition, person, note.step());
        if (found != Verdict::Holds)
            break;
    }
    if (!note)
        return found;
    switch (found) {
    case Verdict::Holds:
        note.words(QT_TRANSLATE_NOOP("Explanation", "All conditions hold: the effects follow."));
        break;
    case Verdict::Fails:
        note.words(QT_TRANSLATE_NOOP("Explanation", "A condition does not hold: no effect."));
        break;
    case Verdict::Unjudged:
        note.words(QT_TRANSLATE_NOOP("Explanation", "A condition can't be judged: no effect."));
        break;
    }
    note.result(verdictText(found));
    return found;
}

Verdict Judge::judgeCondition(PreparedCondition& prepared, std::size_t person, Step* parent)
{
    const Condition& condition = prepared.condition;
    StepNote note(parent,
                  StepKind::Condition,
                  parent ? metricText(condition.metric) : QString(),
                  QT_TRANSLATE_NOOP("Explanation", "Condition: %1"));
    if (note)
        note.about(LocalizedText(metricText(condition.metric)));
    const auto left = prepared.metric.read(m_ground, person);
    if (!left)
        return unjudged(note, QT_TRANSLATE_NOOP("Explanation", "The figure does not exist here."));
    if (condition.metric.kind == MetricKind::Grade)
        return judgeGrade(prepared, *left, note);
    note.input(QStringLiteral("left"), *left, QT_TRANSLATE_NOOP("Explanation", "This person"));
    const auto right = operand(prepared, person, note);
    if (!right)
        return unjudged(note,
                        QT_TRANSLATE_NOOP("Explanation", "There is nothing to compare it with."));
    const Verdict found = verdict(compares(*left, condition.comparison, right->figure));
    if (!note)
        return found;
    note.input(
        QStringLiteral("right"), right->figure, QT_TRANSLATE_NOOP("Explanation", "Compared with"));
    note.formula(
        QStringLiteral("left %1 %2").arg(comparisonName(condition.comparison), right->formula));
    note.result(verdictText(found));
    return found;
}

Verdict Judge::judgeGrade(const PreparedCondition& prepared, const Rational& grade, StepNote& note)
{
    const auto& wanted = std::get<GradesOperand>(prepared.condition.than).grades;
    const auto index = static_cast<std::size_t>(grade.toDecimal().value_or(Decimal{0}).millionths()
                                                / Decimal::kScale);
    const QString& name = m_ground.scheme.document().grades->list[index].grade;
    const Comparison comparison = prepared.condition.comparison;
    const Verdict found = verdict(wanted.contains(name) == (comparison != Comparison::NotEqual));
    if (!note)
        return found;
    note.word(QStringLiteral("grade"), name, QT_TRANSLATE_NOOP("Explanation", "Grade"));
    note.word(QStringLiteral("grades"),
              wanted.join(QStringLiteral(", ")),
              QT_TRANSLATE_NOOP("Explanation", "Compared with"));
    note.words(comparison == Comparison::NotEqual
                   ? QT_TRANSLATE_NOOP("Explanation", "The grade must be another one.")
                   : QT_TRANSLATE_NOOP("Explanation", "The grade must be one of these."));
    note.result(verdictText(found));
    return found;
}

std::optional<ComparedWith>
Judge::operand(PreparedCondition& prepared, std::size_t person, StepNote& note)
{
    const Operand& than = prepared.condition.than;
    if (const auto* number = std::get_if<NumberOperand>(&than)) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "Compared with a fixed figure."));
        return ComparedWith{number->number};
    }
    if (std::holds_alternative<TargetOperand>(than)) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "Compared with the target."));
        return compared(prepared.metric.target(m_ground, person));
    }
    if (prepared.peers)
        return compared(peers(prepared, person, note));
    const auto* trailing = std::get_if<TrailingOperand>(&than);
    if (!trailing)
        return std::nullopt;
    note.words(QT_TRANSLATE_NOOP("Explanation", "Compared with the person's earlier periods."));
    return trailingStatistic(
        *trailing, prepared.metric, m_ground.period, m_ground.people[person].history, note);
}

std::optional<Rational>
Judge::peers(PreparedCondition& prepared, std::size_t person, StepNote& note)
{
    const PoolStatistic statistic = prepared.peers->statistic(m_ground, person);
    note.words(QT_TRANSLATE_NOOP("Explanation", "Compared with colleagues."));
    if (note)
        notePeers(prepared, person, statistic, note.step());
    return statistic.figure;
}

void Judge::notePeers(PreparedCondition& prepared,
                      std::size_t person,
                      const PoolStatistic& statistic,
                      Step* parent)
{
    const Statistic wanted = std::get<PeersOperand>(prepared.condition.than).statistic;
    StepNote note(parent,
                  StepKind::Peers,
                  statisticName(wanted),
                  QT_TRANSLATE_NOOP("Explanation", "Colleagues"));
    note.words(statisticWords(wanted));
    note.input(QStringLiteral("people"),
               statistic.people,
               QT_TRANSLATE_NOOP("Explanation", "Colleagues with this figure"));
    note.pool(prepared.peers->figures(m_ground, person));
    if (!statistic.figure) {
        note.result(verdictText(Verdict::Unjudged));
        return;
    }
    note.formula(QStringLiteral("%1(pool)").arg(statisticName(wanted)));
    note.result(*statistic.figure);
}

} // namespace plumbline
