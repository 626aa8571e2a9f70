// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/MetricChoices.h"

#include "domain/schemes/KnownNames.h"

namespace plumbline {

namespace {

/// Gathers the metrics, those of the whole first, then node by node.
class Gathering
{
public:
    explicit Gathering(const DocumentNames& names)
        : m_names(names)
    {
        add({MetricKind::Score, {}, {}}, "the score", {});
        add({MetricKind::Rank, {}, {}}, "the rank", {});
        if (names.document().grades)
            add({MetricKind::Grade, {}, {}}, "the grade", {});
        const SchemeNode& root = names.document().root;
        if (!root.id.isEmpty())
            add({MetricKind::Rate, root.id, {}}, "the rate of %1", {names.node(root.id)});
        for (const SchemeNode& child : root.children)
            addNode(child);
    }

    std::vector<FieldChoice> choices;

private:
    void add(const Metric& metric, const char* text, const QStringList& arguments)
    {
        choices.push_back({metricKey(metric), m_names.say(text, arguments)});
    }

    void addNode(const SchemeNode& node)
    {
        const QString named = m_names.node(node.id);
        if (node.indicator && suppliesValue(node.indicator->grading))
            add({MetricKind::Value, node.id, {}}, "the value of %1", {named});
        add({MetricKind::Rate, node.id, {}}, "the rate of %1", {named});
        if (node.indicator)
            add({MetricKind::Earned, node.id, {}}, "the points of %1", {named});
        const Deduction* deduction =
            node.indicator ? std::get_if<Deduction>(&node.indicator->grading) : nullptr;
        for (const DeductionItem& item : deduction ? deduction->items : node.penalties)
            add({MetricKind::Count, node.id, item.id},
                "the count of “%2” in %1",
                {named, m_names.item(node.id, item.id)});
        for (const SchemeNode& child : node.children)
            addNode(child);
    }

    const DocumentNames& m_names;
};

} // namespace

QString metricKey(const Metric& metric)
{
    return QStringLiteral("%1|%2|%3")
        .arg(static_cast<int>(metric.kind))
        .arg(metric.node, metric.item);
}

Metric metricOf(const QString& key)
{
    const QStringList parts = key.split(QLatin1Char('|'));
    return {static_cast<MetricKind>(parts.value(0).toInt()), parts.value(1), parts.value(2)};
}

std::vector<FieldChoice> metricChoices(const DocumentNames& names, const Metric& own)
{
    std::vector<FieldChoice> choices = Gathering(names).choices;
    const QString key = metricKey(own);
    const bool isThere = std::any_of(
        choices.begin(), choices.end(), [&](const FieldChoice& one) { return one.value == key; });
    if (!isThere)
        choices.push_back({key, own.item.isEmpty() ? own.node : own.node + u'.' + own.item});
    return choices;
}

} // namespace plumbline
