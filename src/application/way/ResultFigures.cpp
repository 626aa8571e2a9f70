// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/ResultFigures.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace plumbline {

ResultFigures figuresOf(const StoredResult& stored)
{
    ResultFigures figures{stored.score, stored.grade, {}};
    const QJsonObject pay =
        QJsonDocument::fromJson(stored.result).object().value(QLatin1String("pay")).toObject();
    if (pay.contains(QLatin1String("total")))
        figures.money = pay.value(QLatin1String("total")).toString();
    return figures;
}

Result<CurrentResult> resultWith(const Access& access,
                                 Repositories& repositories,
                                 const Cycle& cycle,
                                 const EmployeeId& employee,
                                 const std::vector<Decision>& decisions)
{
    Result<CurrentResult> current = currentResult(access, repositories, cycle);
    if (!current || decisions.empty())
        return current;
    for (PersonInput& person : current->people) {
        if (person.id == employee)
            person.decisions.insert(person.decisions.end(), decisions.begin(), decisions.end());
    }
    current->result = evaluate(current->scheme, cycle.key.period, current->people);
    return current;
}

std::optional<StoredResult>
personIn(const Access& access, const CurrentResult& current, const EmployeeId& employee)
{
    const ResultRevision revision = asRevision(access, current);
    const auto found = std::ranges::find_if(
        revision.people, [&](const StoredResult& one) { return one.employee == employee; });
    return found == revision.people.end() ? std::nullopt : std::optional(*found);
}

} // namespace plumbline
