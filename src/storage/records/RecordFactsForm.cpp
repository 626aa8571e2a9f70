// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordFactsForm.h"

namespace plumbline {

int bindFacts(StatementBackend& statement, int first, const RecordFacts& facts, int fields)
{
    statement.bindInteger(first++, facts.at);
    statement.bindInteger(first++, facts.employee);
    bindFact(statement, first++, facts.customer);
    bindFact(statement, first++, facts.note);
    for (int field = 0; field < fields; ++field)
        bindFact(statement, first++, facts[field]);
    return first;
}

RecordFacts factsIn(const StatementBackend& row, int first, int fields)
{
    RecordFacts facts;
    facts.at = row.integer(first++);
    facts.employee = row.integer(first++);
    facts.customer = factIn(row, first++);
    facts.note = factIn(row, first++);
    for (int field = 0; field < fields; ++field)
        facts.fields[static_cast<std::size_t>(field)] = factIn(row, first++);
    return facts;
}

QString factsText(const RecordFacts& facts, int fields)
{
    QStringList numbers;
    const auto add = [&numbers](std::int64_t fact) {
        numbers.append(fact == kNothing ? QStringLiteral("-") : QString::number(fact));
    };
    add(facts.at);
    add(facts.employee);
    add(facts.customer);
    add(facts.note);
    for (int field = 0; field < fields; ++field)
        add(facts[field]);
    return numbers.join(QLatin1Char(' '));
}

RecordFacts storedFacts(const QString& text)
{
    const QStringList numbers = text.split(QLatin1Char(' '));
    const auto fact = [&numbers](qsizetype place) {
        bool isNumber = false;
        const std::int64_t number = numbers.value(place).toLongLong(&isNumber);
        return isNumber ? number : kNothing;
    };
    RecordFacts facts;
    facts.at = fact(0);
    facts.employee = fact(1);
    facts.customer = fact(2);
    facts.note = fact(3);
    for (std::size_t field = 0; field < kMostFields; ++field)
        facts.fields[field] = fact(static_cast<qsizetype>(field) + 4);
    return facts;
}

} // namespace plumbline
