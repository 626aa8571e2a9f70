// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/PeopleBefore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

const QString kBefore = QStringLiteral("before");
const QString kAfter = QStringLiteral("after");
const QString kId = QStringLiteral("id");
const QString kName = QStringLiteral("name");
const QString kJoined = QStringLiteral("joined");
const QString kLeft = QStringLiteral("left");
const QString kTeams = QStringLiteral("teams");
const QString kPositions = QStringLiteral("positions");
const QString kEmployees = QStringLiteral("employees");
const QString kParent = QStringLiteral("parent");
const QString kLeader = QStringLiteral("leader");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");

template<typename IdType>
QJsonArray dated(const std::vector<Assignment<IdType>>& assignments)
{
    QJsonArray list;
    for (const Assignment<IdType>& one : assignments)
        list.append(QJsonObject{{kTo, one.to.text()}, {kFrom, one.from.toString(Qt::ISODate)}});
    return list;
}

template<typename IdType>
std::vector<Assignment<IdType>> assignmentsIn(const QJsonValue& list)
{
    std::vector<Assignment<IdType>> assignments;
    for (const QJsonValue& one : list.toArray())
        assignments.push_back(
            {IdType(one.toObject().value(kTo).toString()),
             QDate::fromString(one.toObject().value(kFrom).toString(), Qt::ISODate)});
    return assignments;
}

QJsonObject written(const Employee& employee)
{
    QJsonObject object{{kId, employee.id.text()},
                       {kName, employee.name},
                       {kJoined, employee.joined.toString(Qt::ISODate)},
                       {kTeams, dated(employee.teams)},
                       {kPositions, dated(employee.positions)}};
    if (employee.left)
        object.insert(kLeft, employee.left->toString(Qt::ISODate));
    return object;
}

Employee employeeIn(const QJsonObject& object)
{
    const auto day = [&](const QString& name) {
        return QDate::fromString(object.value(name).toString(), Qt::ISODate);
    };
    Employee employee;
    employee.id = EmployeeId(object.value(kId).toString());
    employee.name = object.value(kName).toString();
    employee.joined = day(kJoined);
    if (object.contains(kLeft))
        employee.left = day(kLeft);
    employee.teams = assignmentsIn<TeamId>(object.value(kTeams));
    employee.positions = assignmentsIn<PositionId>(object.value(kPositions));
    return employee;
}

QJsonObject written(const Team& team)
{
    QJsonObject object{{kId, team.id.text()}, {kName, team.name}};
    if (team.parent)
        object.insert(kParent, team.parent->text());
    if (team.leader)
        object.insert(kLeader, team.leader->text());
    return object;
}

Team teamIn(const QJsonObject& object)
{
    Team team;
    team.id = TeamId(object.value(kId).toString());
    team.name = object.value(kName).toString();
    if (object.contains(kParent))
        team.parent = TeamId(object.value(kParent).toString());
    if (object.contains(kLeader))
        team.leader = EmployeeId(object.value(kLeader).toString());
    return team;
}

template<typename Change>
QJsonArray written(const std::vector<Change>& changes)
{
    QJsonArray list;
    for (const Change& change : changes) {
        QJsonObject one{{kAfter, written(change.after)}};
        if (change.before)
            one.insert(kBefore, written(*change.before));
        list.append(one);
    }
    return list;
}

template<typename Change, typename Read>
std::vector<Change> changesIn(const QJsonValue& list, Read read)
{
    std::vector<Change> changes;
    for (const QJsonValue& value : list.toArray()) {
        const QJsonObject one = value.toObject();
        Change change{std::nullopt, read(one.value(kAfter).toObject())};
        if (one.contains(kBefore))
            change.before = read(one.value(kBefore).toObject());
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

QByteArray writePeopleBefore(const PeopleChanges& changes)
{
    if (changes.employees.empty() && changes.teams.empty())
        return {};
    return QJsonDocument(QJsonObject{{kEmployees, written(changes.employees)},
                                     {kTeams, written(changes.teams)}})
        .toJson(QJsonDocument::Compact);
}

PeopleChanges readPeopleBefore(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {changesIn<EmployeeChange>(object.value(kEmployees), employeeIn),
            changesIn<TeamChange>(object.value(kTeams), teamIn)};
}

} // namespace plumbline
