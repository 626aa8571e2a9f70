// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"

namespace plumbline {

Decimal decimal(const char* text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

std::optional<Decimal> maybe(const char* text)
{
    return text ? std::optional(decimal(text)) : std::nullopt;
}

Rational rational(const char* text)
{
    return Rational::parse(QString::fromLatin1(text)).value();
}

Period period(const char* text)
{
    return Period::parse(QString::fromLatin1(text)).value();
}

Measured measured(const char* text)
{
    const QStringList parts = QString::fromLatin1(text).split(QLatin1Char('/'));
    Measured value{Decimal::parse(parts.front()).value(), std::nullopt};
    if (parts.size() == 2)
        value.denominator = Decimal::parse(parts.back()).value();
    return value;
}

namespace {

std::vector<std::vector<Decimal>> decimals(const std::vector<std::vector<const char*>>& lists)
{
    std::vector<std::vector<Decimal>> result;
    for (const auto& list : lists) {
        auto& entries = result.emplace_back();
        for (const char* text : list)
            entries.push_back(decimal(text));
    }
    return result;
}

} // namespace

ItemEntries entries(const std::vector<std::vector<const char*>>& lists)
{
    return {decimals(lists)};
}

RaterMarks marks(const std::vector<std::vector<const char*>>& lists)
{
    return {decimals(lists)};
}

SchemeNode indicator(const char* id, const char* weight, Grading grading)
{
    SchemeNode node;
    node.id = QString::fromLatin1(id);
    node.weight = maybe(weight);
    node.indicator.emplace();
    node.indicator->grading = std::move(grading);
    return node;
}

SchemeNode group(const char* id, const char* weight, std::vector<SchemeNode> children)
{
    SchemeNode node;
    node.id = QString::fromLatin1(id);
    node.weight = maybe(weight);
    node.children = std::move(children);
    return node;
}

SchemeDocument document(std::vector<SchemeNode> children)
{
    SchemeDocument document;
    document.id = QStringLiteral("test");
    document.positions = {PositionId(QStringLiteral("agent")), PositionId(QStringLiteral("lead"))};
    document.root.children = std::move(children);
    return document;
}

Scheme scheme(const SchemeDocument& document)
{
    EXPECT_EQ(refusal(document), "");
    return Scheme::create(document).value();
}

std::string refusal(const SchemeDocument& document)
{
    const auto created = Scheme::create(document);
    if (created)
        return {};
    return (codeName(created.error().code) + QLatin1Char(' ') + created.error().at).toStdString();
}

PersonInput person(const Scheme& scheme, const char* id, const char* position)
{
    return emptyInput(
        scheme, EmployeeId(QString::fromLatin1(id)), PositionId(QString::fromLatin1(position)));
}

void give(const Scheme& scheme, PersonInput& person, const char* node, NodeValue value)
{
    const int index = scheme.nodeIndex(QString::fromLatin1(node));
    person.values[static_cast<std::size_t>(index)] = std::move(value);
}

Attainment attainment(Better better, const char* target)
{
    Attainment grading;
    grading.better = better;
    grading.target = maybe(target);
    return grading;
}

Condition condition(Metric metric, Comparison comparison, Operand than)
{
    return {std::move(metric), comparison, std::move(than)};
}

Rule rule(const char* id, std::vector<Condition> when, std::vector<Effect> then)
{
    Rule rule;
    rule.id = QString::fromLatin1(id);
    rule.when = std::move(when);
    rule.then = std::move(then);
    return rule;
}

} // namespace plumbline
