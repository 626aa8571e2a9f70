// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"
#include "domain/cycles/Cycle.h"
#include "domain/people/People.h"
#include "domain/scoring/Cell.h"

namespace plumbline::testing {

/// Words of the domain for tests. Everybody is in customer service since 2024 unless said
/// otherwise.
inline Employee aPerson(const QString& id, const QString& name = QStringLiteral("Zhou"))
{
    Employee person;
    person.id = EmployeeId(id);
    person.name = name;
    person.joined = QDate(2024, 1, 8);
    person.positions = {{PositionId(QStringLiteral("customer-service")), person.joined}};
    return person;
}

inline Employee inTeam(Employee person, const QString& team)
{
    person.teams = {{TeamId(team), person.joined}};
    return person;
}

inline Team aTeam(const QString& id)
{
    return {TeamId(id), id, std::nullopt, std::nullopt};
}

inline Period aQuarter(const QString& text = QStringLiteral("2026Q1"))
{
    return *Period::parse(text);
}

inline CellKey valueOf(const QString& node, const QString& part = {})
{
    return {CellKind::Value, node, part};
}

/// Rows as they stand in a file, the headings in row 1; cells apart by `,`.
inline Table aTable(const QStringList& lines)
{
    Table table;
    table.headings = lines.value(0).split(QLatin1Char(','));
    for (qsizetype line = 1; line < lines.size(); ++line)
        table.rows.push_back({static_cast<int>(line) + 1, lines[line].split(QLatin1Char(','))});
    return table;
}

/// A quarterly scheme for customer service: csat (pct), reports (late each 5), teamwork (points),
/// an adjustment, grades A from 90, B from 75, C.
inline QByteArray aSchemeFile(const QByteArray& id = "desk-quarterly", int version = 1)
{
    return R"({"format":"plumbline-scheme/1","id":")" + id + R"(","version":)"
        + QByteArray::number(version) + R"(,
"name":{"en":"Desk","zh_CN":"服务台","zh_TW":"服務臺"},"period":"quarter",
"positions":["customer-service"],
"root":{"children":[
 {"id":"csat","name":{"en":"Satisfaction","zh_CN":"满意度","zh_TW":"滿意度"},"weight":"50",
  "grading":{"method":"attainment","better":"higher","target":"100","range":{"min":"0","max":"100"}}},
 {"id":"reports","name":{"en":"Reports","zh_CN":"报告","zh_TW":"報告"},"weight":"30","missing":"full",
  "grading":{"method":"deduction","items":[{"id":"late","name":{"en":"Late","zh_CN":"迟交"},"each":"5"}]}},
 {"id":"teamwork","weight":"20","grading":{"method":"points"}}]},
"adjustments":[{"id":"praise","min":"0","max":"5"}],
"grades":{"bands":[{"grade":"A","from":"90"},{"grade":"B","from":"75"},{"grade":"C"}]},
"pay":{"parts":[{"id":"merit","of":"bonus-base","times":"score-rate","bonus":true}]}})";
}

} // namespace plumbline::testing
