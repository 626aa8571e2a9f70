// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/SchemeParts.h"

namespace plumbline {

namespace {

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
        return QStringLiteral("count:") + metric.node + QLatin1Char('.') + metric.item;
    }
    Q_UNREACHABLE();
}

std::string_view comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return "<";
    case Comparison::LessOrEqual:
        return "<=";
    case Comparison::Equal:
        return "=";
    case Comparison::NotEqual:
        return "!=";
    case Comparison::GreaterOrEqual:
        return ">=";
    case Comparison::Greater:
        return ">";
    case Comparison::In:
        return "in";
    }
    Q_UNREACHABLE();
}

std::string_view statisticText(Statistic statistic)
{
    switch (statistic) {
    case Statistic::Mean:
        return "mean";
    case Statistic::Median:
        return "median";
    case Statistic::Min:
        return "min";
    case Statistic::Max:
        return "max";
    case Statistic::Pooled:
        return "pooled";
    }
    Q_UNREACHABLE();
}

std::string_view groupText(PeerGroup group)
{
    switch (group) {
    case PeerGroup::Rule:
        return "rule";
    case PeerGroup::All:
        return "all";
    case PeerGroup::Team:
        return "team";
    case PeerGroup::Position:
        return "position";
    }
    Q_UNREACHABLE();
}

void writePositions(std::string_view name,
                    const std::vector<PositionId>& positions,
                    JsonWriter& out)
{
    out.key(name).beginArray();
    for (const PositionId& position : positions)
        out.text(position.text());
    out.endArray();
}

/// Writes the fields of what a condition compares with.
struct OperandWriter
{
    JsonWriter& out;

    void operator()(const NumberOperand& operand) const
    {
        out.key("number").decimal(operand.number);
    }

    void operator()(const GradesOperand& operand) const
    {
        out.key("grades").beginArray();
        for (const QString& grade : operand.grades)
            out.text(grade);
        out.endArray();
    }

    void operator()(const TargetOperand& /*operand*/) const { out.key("target").boolean(true); }

    void operator()(const PeersOperand& operand) const
    {
        out.key("peers").text(statisticText(operand.statistic));
        if (operand.positions)
            writePositions("positions", *operand.positions, out);
        else
            out.key("among").text(groupText(operand.among));
    }

    void operator()(const TrailingOperand& operand) const
    {
        out.key("trailing").number(operand.count);
        out.key("stat").text(statisticText(operand.statistic));
        if (operand.gaps == Gaps::Refused)
            out.key("gaps").boolean(false);
    }
};

/// Writes what an effect does.
struct EffectWriter
{
    JsonWriter& out;

    void operator()(const PayEffect& effect) const
    {
        out.field("do", u"pay");
        out.key("amount").decimal(effect.amount);
    }

    void operator()(const BonusPercentEffect& effect) const
    {
        out.field("do", u"bonus-percent");
        out.key("percent").decimal(effect.percent);
    }

    void operator()(const BonusZeroEffect& /*effect*/) const { out.field("do", u"bonus-zero"); }

    void operator()(const GradeShiftEffect& effect) const
    {
        out.field("do", u"grade-shift");
        out.key("by").number(effect.by);
    }

    void operator()(const GradeCapEffect& effect) const
    {
        out.field("do", u"grade-cap");
        out.field("grade", effect.grade);
    }

    void operator()(const ActionEffect& effect) const
    {
        out.field("do", u"action");
        out.field("action", actionName(effect.action));
    }
};

/// Writes the factor of a pay part, if it has one.
struct FactorWriter
{
    JsonWriter& out;

    void operator()(const NoFactor& /*factor*/) const { }

    void operator()(const RateFactor& factor) const { named("rate:", factor.node); }

    void operator()(const ValueFactor& factor) const { named("value:", factor.node); }

    void operator()(const ScoreRateFactor& /*factor*/) const { named("score-rate", {}); }

    void operator()(const AmountFactor& factor) const { named("amount:", factor.amount); }

    void operator()(const GradeFactor& factor) const
    {
        out.key("times").beginObject();
        out.key("grade").beginObject();
        for (auto entry = factor.table.cbegin(); entry != factor.table.cend(); ++entry)
            out.key(entry.key()).decimal(entry.value());
        out.endObject();
        out.endObject();
    }

    void named(const char* kind, const QString& name) const
    {
        out.field("times", QString(QLatin1String(kind) + name));
    }
};

} // namespace

void writeRule(const Rule& rule, JsonWriter& out)
{
    out.beginObject();
    out.field("id", rule.id);
    writeTexts(rule.texts, out);
    if (rule.positions)
        writePositions("for", *rule.positions, out);
    if (!rule.exclusive.isEmpty())
        out.field("exclusive", rule.exclusive);
    out.key("when").beginArray();
    for (const Condition& condition : rule.when) {
        out.beginObject();
        out.field("metric", metricText(condition.metric));
        out.key("op").text(comparisonText(condition.comparison));
        out.key("than").beginObject();
        std::visit(OperandWriter{out}, condition.than);
        out.endObject();
        out.endObject();
    }
    out.endArray();
    out.key("then").beginArray();
    for (const Effect& effect : rule.then) {
        out.beginObject();
        std::visit(EffectWriter{out}, effect.what);
        writeTexts(effect.texts, out);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

void writePayPart(const PayPart& part, JsonWriter& out)
{
    out.beginObject();
    out.field("id", part.id);
    writeTexts(part.texts, out);
    out.field("of", part.of);
    out.key("share").decimal(part.share);
    std::visit(FactorWriter{out}, part.factor);
    writeBound("cap", part.cap, out);
    writeBound("floor", part.floor, out);
    if (part.isFloorless)
        out.key("floor").null();
    if (part.kind == PartKind::Bonus)
        out.key("bonus").boolean(true);
    out.endObject();
}

} // namespace plumbline
