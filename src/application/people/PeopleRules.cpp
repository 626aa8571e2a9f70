// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/PeopleRules.h"

#include "application/Transaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

template<typename IdType>
bool areByDate(const std::vector<Assignment<IdType>>& assignments)
{
    const auto notLater = [](const Assignment<IdType>& a, const Assignment<IdType>& b) {
        return a.from >= b.from;
    };
    const auto isWhole = [](const Assignment<IdType>& a) {
        return a.from.isValid() && !a.to.isEmpty();
    };
    return std::all_of(assignments.begin(), assignments.end(), isWhole)
        && std::adjacent_find(assignments.begin(), assignments.end(), notLater)
        == assignments.end();
}

template<typename IdType>
QJsonArray listed(const std::vector<Assignment<IdType>>& assignments)
{
    QJsonArray list;
    for (const Assignment<IdType>& assignment : assignments)
        list.append(QJsonArray{assignment.to.text(), assignment.from.toString(Qt::ISODate)});
    return list;
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> settlePositions(const Access& access,
                         Repositories& repositories,
                         const std::vector<Assignment<PositionId>>& assignments)
{
    const Result<std::vector<Position>> own = repositories.people().positions();
    if (!own)
        return failure(own.error());
    const auto library = access.library.positions();
    std::vector<PositionId> settled;
    for (const Position& position : *own)
        settled.push_back(position.id);
    for (const auto& [id, from] : assignments) {
        if (std::find(settled.begin(), settled.end(), id) != settled.end())
            continue;
        const auto offered = std::find_if(library.begin(), library.end(), [&](const auto& entry) {
            return entry.first == id.text();
        });
        if (offered == library.end())
            return failure(ErrorCode::UnknownId,
                           id.text(),
                           QT_TRANSLATE_NOOP("Messages", "There is no position “%1”."),
                           {id.text()});
        if (auto saved = repositories.people().savePosition({id, offered->second}); !saved)
            return saved;
        if (auto noted = audit(access,
                               repositories,
                               {QStringLiteral("position.taken"), id.text(), {}, id.text(), {}});
            !noted)
            return noted;
        settled.push_back(id);
    }
    return {};
}

QString described(const Team& team)
{
    QJsonObject object{{QStringLiteral("name"), team.name}};
    if (team.parent)
        object.insert(QStringLiteral("parent"), team.parent->text());
    if (team.leader)
        object.insert(QStringLiteral("leader"), team.leader->text());
    return compact(object);
}

} // namespace

Result<> checkEmployee(const Employee& employee)
{
    const QString at = employee.id.text();
    if (at.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "An employee needs a staff number."));
    if (at.contains(QLatin1Char('/')) || at != at.trimmed())
        return failure(
            ErrorCode::BadValue,
            at,
            QT_TRANSLATE_NOOP("Messages",
                              "The staff number “%1” must not contain “/” or spaces at its ends."),
            {at});
    if (employee.name.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       at,
                       QT_TRANSLATE_NOOP("Messages", "Employee %1 needs a name."),
                       {at});
    if (!employee.joined.isValid())
        return failure(ErrorCode::MissingField,
                       at,
                       QT_TRANSLATE_NOOP("Messages", "%1 (%2) needs the day of joining."),
                       {employee.name, at});
    if (employee.left && (!employee.left->isValid() || *employee.left < employee.joined))
        return failure(ErrorCode::OutOfRange,
                       at,
                       QT_TRANSLATE_NOOP("Messages",
                                         "The last day of %1 (%2) lies before the day of joining."),
                       {employee.name, at});
    if (!areByDate(employee.teams) || !areByDate(employee.positions))
        return failure(ErrorCode::BadValue,
                       at,
                       QT_TRANSLATE_NOOP(
                           "Messages",
                           "Teams and positions of %1 (%2) must each begin on a day of their own, "
                           "the earlier first."),
                       {employee.name, at});
    return {};
}

Result<>
settleAssignments(const Access& access, Repositories& repositories, const Employee& employee)
{
    const Result<std::vector<Team>> teams = repositories.people().teams();
    if (!teams)
        return failure(teams.error());
    for (const auto& [id, from] : employee.teams) {
        const auto isIt = [&id = id](const Team& team) { return team.id == id; };
        if (std::none_of(teams->begin(), teams->end(), isIt))
            return failure(ErrorCode::UnknownId,
                           id.text(),
                           QT_TRANSLATE_NOOP("Messages", "There is no team “%1”."),
                           {id.text()});
    }
    return settlePositions(access, repositories, employee.positions);
}

Result<std::vector<Position>> knownPositions(const Access& access, Repositories& repositories)
{
    Result<std::vector<Position>> positions = repositories.people().positions();
    if (!positions)
        return positions;
    for (const auto& [id, name] : access.library.positions()) {
        const auto isIt = [&id = id](const Position& position) { return position.id.text() == id; };
        if (std::none_of(positions->begin(), positions->end(), isIt))
            positions->push_back({PositionId(id), name});
    }
    return positions;
}

QString described(const Employee& employee)
{
    QJsonObject object{{QStringLiteral("name"), employee.name},
                       {QStringLiteral("joined"), employee.joined.toString(Qt::ISODate)},
                       {QStringLiteral("positions"), listed(employee.positions)},
                       {QStringLiteral("teams"), listed(employee.teams)}};
    if (employee.left)
        object.insert(QStringLiteral("left"), employee.left->toString(Qt::ISODate));
    return compact(object);
}

Result<>
tellTeam(const Access& access, Repositories& repositories, const Team* before, const Team* after)
{
    if (before && after && before->leader && after->leader && before->leader != after->leader) {
        Team unled = *before;
        unled.leader.reset();
        return tellTeam(access, repositories, before, &unled).and_then([&] {
            return tellTeam(access, repositories, &unled, after);
        });
    }
    const Team& team = after ? *after : *before;
    const char* action = !before ? "team.added" : !after ? "team.removed" : "team.changed";
    const bool isLedAfter = after && after->leader;
    return audit(access,
                 repositories,
                 {QString::fromLatin1(action),
                  team.id.text(),
                  before ? described(*before) : QString(),
                  after ? described(*after) : QString(),
                  {},
                  isLedAfter || !before ? team.leader : before->leader});
}

} // namespace plumbline
