// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/KnownNames.h"

namespace plumbline {

namespace {

/// Checks one condition: its metric, its comparison and what it is compared with.
class ConditionCheck
{
public:
    ConditionCheck(const Condition& condition, const KnownNames& names, QString at, Faults& faults)
        : m_condition(condition)
        , m_metric(condition.metric)
        , m_names(names)
        , m_at(std::move(at))
        , m_faults(faults)
    {
    }

    void check() const
    {
        const std::size_t before = m_faults.count();
        checkMetric();
        if (m_faults.count() == before)
            std::visit(*this, m_condition.than);
        if (m_faults.count() == before)
            checkComparison();
    }

    void operator()(const NumberOperand& /*operand*/) const { }

    void operator()(const GradesOperand& operand) const
    {
        for (qsizetype i = 0; i < operand.grades.size(); ++i)
            m_names.checkGrade(
                operand.grades[i],
                pointerTo(m_at + QStringLiteral("/than/grades"), static_cast<std::size_t>(i)),
                m_faults);
    }

    void operator()(const TargetOperand& /*operand*/) const
    {
        if (m_metric.kind != MetricKind::Value)
            refuse(QStringLiteral("/than"),
                   QT_TRANSLATE_NOOP("Messages", "Only a value can be compared with its target."));
    }

    void operator()(const PeersOperand& operand) const;
    void operator()(const TrailingOperand& operand) const;

private:
    void checkMetric() const;
    void checkCount() const;
    void checkComparison() const;

    void refuse(const QString& field, const char* text) const
    {
        m_faults.add(ErrorCode::BadScheme, m_at + field, text);
    }

    const Condition& m_condition;
    const Metric& m_metric;
    const KnownNames& m_names;
    QString m_at;
    Faults& m_faults;
};

void ConditionCheck::operator()(const PeersOperand& operand) const
{
    if (operand.positions)
        m_names.checkPositions(
            *operand.positions, m_at + QStringLiteral("/than/positions"), m_faults);
    if (operand.statistic != Statistic::Pooled)
        return;
    const SchemeNode* node =
        m_metric.kind == MetricKind::Value ? m_names.node(m_metric.node) : nullptr;
    if (!node || !takesRatios(node->indicator->grading))
        refuse(QStringLiteral("/than/peers"),
               QT_TRANSLATE_NOOP("Messages", "Only measured values can be pooled."));
}

void ConditionCheck::operator()(const TrailingOperand& operand) const
{
    m_faults.checkAtLeast(
        Decimal{operand.count}, Decimal{1}, m_at + QStringLiteral("/than/trailing"));
    if (m_metric.kind != MetricKind::Score && m_metric.kind != MetricKind::Value)
        refuse(QStringLiteral("/than"),
               QT_TRANSLATE_NOOP("Messages", "The history holds scores and values only."));
    if (operand.statistic == Statistic::Pooled)
        m_faults.add(ErrorCode::BadValue,
                     m_at + QStringLiteral("/than/stat"),
                     QT_TRANSLATE_NOOP("Messages", "The history can't be pooled."));
}

void ConditionCheck::checkMetric() const
{
    const QString at = m_at + QStringLiteral("/metric");
    switch (m_metric.kind) {
    case MetricKind::Score:
    case MetricKind::Rank:
        return;
    case MetricKind::Grade:
        if (!m_names.hasGrades())
            refuse(QStringLiteral("/metric"),
                   QT_TRANSLATE_NOOP("Messages", "The scheme has no grades."));
        return;
    case MetricKind::Rate:
    case MetricKind::Earned:
    case MetricKind::Value:
        m_names.checkSupplies(m_metric.kind, m_metric.node, at, m_faults);
        return;
    case MetricKind::Count:
        m_names.checkSupplies(MetricKind::Rate, m_metric.node, at, m_faults);
        checkCount();
        return;
    }
}

const std::vector<DeductionItem>* itemsOf(const SchemeNode& node)
{
    if (!node.indicator)
        return &node.penalties;
    const auto* deduction = std::get_if<Deduction>(&node.indicator->grading);
    return deduction ? &deduction->items : nullptr;
}

void ConditionCheck::checkCount() const
{
    const SchemeNode* node = m_names.node(m_metric.node);
    if (!node)
        return;
    const auto* items = itemsOf(*node);
    if (!items || items->empty()) {
        refuse(QStringLiteral("/metric"),
               QT_TRANSLATE_NOOP("Messages", "Only deductions and penalties can be counted."));
        return;
    }
    const auto hasId = [&](const DeductionItem& item) { return item.id == m_metric.item; };
    if (std::none_of(items->begin(), items->end(), hasId))
        m_faults.add(ErrorCode::UnknownId,
                     m_at + QStringLiteral("/metric"),
                     QT_TRANSLATE_NOOP("Messages", "“%1” has no item “%2”."),
                     {m_metric.node, m_metric.item});
}

void ConditionCheck::checkComparison() const
{
    const auto* grades = std::get_if<GradesOperand>(&m_condition.than);
    const bool isGrade = m_metric.kind == MetricKind::Grade;
    if (isGrade != (grades != nullptr))
        refuse(QStringLiteral("/than"),
               QT_TRANSLATE_NOOP(
                   "Messages", "A grade is compared with grades, and anything else with figures."));
    const Comparison op = m_condition.comparison;
    const bool isEquality = op == Comparison::Equal || op == Comparison::NotEqual;
    if (isGrade ? !isEquality && op != Comparison::In : op == Comparison::In)
        refuse(QStringLiteral("/op"),
               QT_TRANSLATE_NOOP("Messages", "These can't be compared in this way."));
    if (grades && isEquality && grades->grades.size() != 1)
        refuse(QStringLiteral("/than/grades"),
               QT_TRANSLATE_NOOP("Messages", "One grade belongs here."));
}

/// Checks one effect after its kind.
struct EffectCheck
{
    const KnownNames& names;
    const QString& at;
    Faults& faults;

    void operator()(const PayEffect& /*effect*/) const { }

    void operator()(const BonusPercentEffect& effect) const
    {
        faults.checkAtLeast(effect.percent, Decimal{-100}, at + QStringLiteral("/percent"));
    }

    void operator()(const BonusZeroEffect& /*effect*/) const { }

    void operator()(const GradeShiftEffect& /*effect*/) const { needGrades(); }

    void operator()(const GradeCapEffect& effect) const
    {
        needGrades();
        names.checkGrade(effect.grade, at + QStringLiteral("/grade"), faults);
    }

    void operator()(const ActionEffect& /*effect*/) const { }

    void needGrades() const
    {
        if (!names.hasGrades())
            faults.add(ErrorCode::BadScheme,
                       at + QStringLiteral("/do"),
                       QT_TRANSLATE_NOOP("Messages", "The scheme has no grades."));
    }
};

void checkRule(const Rule& rule, const KnownNames& names, const QString& at, Faults& faults)
{
    if (rule.positions)
        names.checkPositions(*rule.positions, at + QStringLiteral("/for"), faults);
    for (std::size_t i = 0; i < rule.when.size(); ++i)
        ConditionCheck(rule.when[i], names, pointerTo(at + QStringLiteral("/when"), i), faults)
            .check();
    for (std::size_t i = 0; i < rule.then.size(); ++i) {
        const QString effectAt = pointerTo(at + QStringLiteral("/then"), i);
        std::visit(EffectCheck{names, effectAt, faults}, rule.then[i].what);
    }
}

} // namespace

void checkRules(const std::vector<Rule>& rules, const KnownNames& names, Faults& faults)
{
    QSet<QString> taken;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QString at = pointerTo(QStringLiteral("/rules"), i);
        faults.checkNewId(rules[i].id, at + QStringLiteral("/id"), taken);
        checkRule(rules[i], names, at, faults);
    }
}

} // namespace plumbline
