// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/SchemeWords.h"

namespace plumbline {

namespace {

const char* actionText(Action action)
{
    switch (action) {
    case Action::Commend:
        return QT_TRANSLATE_NOOP("SchemeWords", "commend");
    case Action::Raise:
        return QT_TRANSLATE_NOOP("SchemeWords", "propose a raise");
    case Action::Promote:
        return QT_TRANSLATE_NOOP("SchemeWords", "propose a promotion");
    case Action::TalentPool:
        return QT_TRANSLATE_NOOP("SchemeWords", "take into the talent pool");
    case Action::Training:
        return QT_TRANSLATE_NOOP("SchemeWords", "arrange training");
    case Action::Coach:
        return QT_TRANSLATE_NOOP("SchemeWords", "coach");
    case Action::Remind:
        return QT_TRANSLATE_NOOP("SchemeWords", "remind");
    case Action::Warn:
        return QT_TRANSLATE_NOOP("SchemeWords", "warn");
    case Action::Fine:
        return QT_TRANSLATE_NOOP("SchemeWords", "fine");
    case Action::Demote:
        return QT_TRANSLATE_NOOP("SchemeWords", "propose a demotion");
    case Action::Transfer:
        return QT_TRANSLATE_NOOP("SchemeWords", "propose a transfer");
    case Action::DismissalReview:
        return QT_TRANSLATE_NOOP("SchemeWords", "review the employment");
    case Action::ImprovementPlan:
        return QT_TRANSLATE_NOOP("SchemeWords", "agree on an improvement plan");
    }
    Q_UNREACHABLE();
}

const char* statisticText(Statistic statistic)
{
    switch (statistic) {
    case Statistic::Mean:
        return QT_TRANSLATE_NOOP("SchemeWords", "mean");
    case Statistic::Median:
        return QT_TRANSLATE_NOOP("SchemeWords", "median");
    case Statistic::Min:
        return QT_TRANSLATE_NOOP("SchemeWords", "lowest");
    case Statistic::Max:
        return QT_TRANSLATE_NOOP("SchemeWords", "highest");
    case Statistic::Pooled:
        return QT_TRANSLATE_NOOP("SchemeWords", "pooled rate");
    }
    Q_UNREACHABLE();
}

const char* comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QT_TRANSLATE_NOOP("SchemeWords", "%1 is below %2");
    case Comparison::LessOrEqual:
        return QT_TRANSLATE_NOOP("SchemeWords", "%1 is at most %2");
    case Comparison::Equal:
        return QT_TRANSLATE_NOOP("SchemeWords", "%1 is %2");
    case Comparison::NotEqual:
        return QT_TRANSLATE_NOOP("SchemeWords", "%1 is not %2");
    case Comparison::GreaterOrEqual:
        return QT_TRANSLATE_NOOP("SchemeWords", "%1 is at least %2");
    case Comparison::Greater:
        return QT_TRANSLATE_NOOP("SchemeWords", "%1 is above %2");
    case Comparison::In:
        return QT_TRANSLATE_NOOP("SchemeWords", "%1 is one of %2");
    }
    Q_UNREACHABLE();
}

QString metricText(const DocumentNames& names, const Metric& metric)
{
    switch (metric.kind) {
    case MetricKind::Score:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the score"));
    case MetricKind::Rank:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the rank"));
    case MetricKind::Grade:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the grade"));
    case MetricKind::Rate:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the rate of %1"),
                         {names.node(metric.node)});
    case MetricKind::Earned:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the points of %1"),
                         {names.node(metric.node)});
    case MetricKind::Value:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the value of %1"),
                         {names.node(metric.node)});
    case MetricKind::Count:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the count of “%2” in %1"),
                         {names.node(metric.node), names.item(metric.node, metric.item)});
    }
    Q_UNREACHABLE();
}

QString peersText(const DocumentNames& names, const PeersOperand& peers)
{
    if (peers.positions)
        return names.positions(*peers.positions);
    switch (peers.among) {
    case PeerGroup::Rule:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "those the rule is for"));
    case PeerGroup::All:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "everybody"));
    case PeerGroup::Team:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the same team"));
    case PeerGroup::Position:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the same position"));
    }
    Q_UNREACHABLE();
}

/// What a condition compares with.
struct OperandTelling
{
    const DocumentNames& names;

    QString operator()(const NumberOperand& operand) const { return names.figure(operand.number); }

    QString operator()(const GradesOperand& operand) const { return names.listed(operand.grades); }

    QString operator()(const TargetOperand&) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the target"));
    }

    QString operator()(const PeersOperand& operand) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the %1 of %2"),
                         {names.say(statisticText(operand.statistic)), peersText(names, operand)});
    }

    QString operator()(const TrailingOperand& operand) const
    {
        return names.say(
            operand.gaps == Gaps::Allowed
                ? QT_TRANSLATE_NOOP("SchemeWords",
                                    "the %1 of one's latest %2 periods with a figure")
                : QT_TRANSLATE_NOOP("SchemeWords", "the %1 of the %2 periods just before"),
            {names.say(statisticText(operand.statistic)), QString::number(operand.count)});
    }
};

QString conditionText(const DocumentNames& names, const Condition& condition)
{
    return names.say(
        comparisonText(condition.comparison),
        {metricText(names, condition.metric), std::visit(OperandTelling{names}, condition.than)});
}

/// What an effect does.
struct EffectTelling
{
    const DocumentNames& names;

    QString operator()(const PayEffect& effect) const
    {
        const bool isLess = effect.amount < Decimal();
        return names.say(
            isLess ? QT_TRANSLATE_NOOP("SchemeWords", "pay %1 less")
                   : QT_TRANSLATE_NOOP("SchemeWords", "pay %1 more"),
            {names.figure(isLess ? -Rational(effect.amount) : Rational(effect.amount))});
    }

    QString operator()(const BonusPercentEffect& effect) const
    {
        const bool isLess = effect.percent < Decimal();
        return names.say(
            isLess ? QT_TRANSLATE_NOOP("SchemeWords", "cut the bonus by %1%")
                   : QT_TRANSLATE_NOOP("SchemeWords", "raise the bonus by %1%"),
            {names.figure(isLess ? -Rational(effect.percent) : Rational(effect.percent))});
    }

    QString operator()(const BonusZeroEffect&) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "pay no bonus"));
    }

    QString operator()(const GradeShiftEffect& effect) const
    {
        return names.say(effect.by < 0 ? QT_TRANSLATE_NOOP("SchemeWords", "lower the grade by %1")
                                       : QT_TRANSLATE_NOOP("SchemeWords", "raise the grade by %1"),
                         {QString::number(std::abs(effect.by))});
    }

    QString operator()(const GradeCapEffect& effect) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "grade no better than %1"),
                         {effect.grade});
    }

    QString operator()(const ActionEffect& effect) const
    {
        return names.say(actionText(effect.action));
    }
};

} // namespace

QString describe(const DocumentNames& names, const Effect& effect)
{
    const QString told = std::visit(EffectTelling{names}, effect.what);
    const QString note = effect.texts.note.in(names.language());
    return note.isEmpty() ? told
                          : names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 (%2)"), {told, note});
}

QString describe(const DocumentNames& names, const Rule& rule)
{
    QStringList conditions;
    for (const Condition& condition : rule.when)
        conditions << conditionText(names, condition);
    QStringList effects;
    for (const Effect& effect : rule.then)
        effects << describe(names, effect);
    QString told = names.say(QT_TRANSLATE_NOOP("SchemeWords", "When %1: %2."),
                             {conditions.join(names.say(QT_TRANSLATE_NOOP("SchemeWords", " and "))),
                              names.listed(effects)});
    if (rule.positions)
        told += names.say(QT_TRANSLATE_NOOP("SchemeWords", " Only for %1."),
                          {names.positions(*rule.positions)});
    if (!rule.exclusive.isEmpty())
        told += names.say(QT_TRANSLATE_NOOP("SchemeWords",
                                            " Of the rules marked “%1” only the first that holds "
                                            "takes effect."),
                          {rule.exclusive});
    return told;
}

} // namespace plumbline
