// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/References.h"

namespace plumbline {

namespace {

template<typename Use>
void eachMetric(SchemeDocument& document, Use use)
{
    for (Rule& rule : document.rules) {
        for (Condition& condition : rule.when)
            use(condition.metric);
    }
}

int countOf(const SchemeNode& node, const QString& id)
{
    int count = node.id == id ? 1 : 0;
    for (const SchemeNode& child : node.children)
        count += countOf(child, id);
    return count;
}

void followGrade(Rule& rule, const QString& from, const QString& to)
{
    for (Condition& condition : rule.when) {
        if (auto* operand = std::get_if<GradesOperand>(&condition.than)) {
            for (QString& grade : operand->grades)
                grade = grade == from ? to : grade;
        }
    }
    for (Effect& effect : rule.then) {
        if (auto* cap = std::get_if<GradeCapEffect>(&effect.what); cap && cap->grade == from)
            cap->grade = to;
    }
}

/// Whether following would change anything.
template<typename Follow>
bool isNamed(const SchemeDocument& document, Follow follow)
{
    SchemeDocument without;
    without.rules = document.rules;
    without.pay = document.pay;
    follow(without);
    return without.rules != document.rules || without.pay != document.pay;
}

} // namespace

QString freshId(const QString& base, const QSet<QString>& taken)
{
    QString id = base;
    for (int number = 2; taken.contains(id); ++number)
        id = base + QLatin1Char('-') + QString::number(number);
    return id;
}

std::vector<DeductionItem>* itemsOf(SchemeNode& node)
{
    if (!node.indicator)
        return &node.penalties;
    auto* deduction = std::get_if<Deduction>(&node.indicator->grading);
    return deduction ? &deduction->items : nullptr;
}

bool hasTwice(const SchemeDocument& document, const QString& id)
{
    return countOf(document.root, id) > 1;
}

bool isNodeNamed(const SchemeDocument& document, const QString& id)
{
    return isNamed(document, [&](SchemeDocument& one) { followNode(one, id, id + id); });
}

bool isItemNamed(const SchemeDocument& document, const ItemName& item)
{
    return isNamed(document,
                   [&](SchemeDocument& one) { followItem(one, item, item.item + item.item); });
}

bool isGradeNamed(const SchemeDocument& document, const QString& grade)
{
    return isNamed(document, [&](SchemeDocument& one) { followGrade(one, grade, grade + grade); });
}

void followNode(SchemeDocument& document, const QString& from, const QString& to)
{
    const auto follow = [&](QString& node) { node = node == from ? to : node; };
    eachMetric(document, [&](Metric& metric) { follow(metric.node); });
    if (!document.pay)
        return;
    for (PayPart& part : document.pay->parts) {
        if (auto* rate = std::get_if<RateFactor>(&part.factor))
            follow(rate->node);
        if (auto* value = std::get_if<ValueFactor>(&part.factor))
            follow(value->node);
    }
}

void followItem(SchemeDocument& document, const ItemName& from, const QString& to)
{
    eachMetric(document, [&](Metric& metric) {
        if (metric.kind == MetricKind::Count && metric.node == from.node
            && metric.item == from.item)
            metric.item = to;
    });
}

void followGrade(SchemeDocument& document, const QString& from, const QString& to)
{
    for (Rule& rule : document.rules)
        followGrade(rule, from, to);
    if (!document.pay)
        return;
    for (PayPart& part : document.pay->parts) {
        auto* factor = std::get_if<GradeFactor>(&part.factor);
        if (factor && factor->table.contains(from))
            factor->table.insert(to, factor->table.take(from));
    }
}

} // namespace plumbline
