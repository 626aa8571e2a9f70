// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/EmployeeRow.h"

#include "application/people/PeopleRules.h"
#include "application/tables/TableText.h"

#include <QtCore/QRegularExpression>

namespace plumbline {

namespace {

const QDate kLongAgo(2000, 1, 1);

/// One row being read.
struct Reading
{
    const Table& table;
    const EmployeeSetting& setting;
    const Table::Row& row;

    [[nodiscard]] QString text(int column) const
    {
        return column < 0 || saysNothing(row.cells[column]) ? QString() : tidied(row.cells[column]);
    }

    [[nodiscard]] tl::unexpected<RefusedRow> refused(int column, Message reason) const
    {
        return tl::unexpected<RefusedRow>(
            RefusedRow{row.number, table.headings.value(column), std::move(reason)});
    }
};

template<typename T>
using OrRefused = tl::expected<T, RefusedRow>;

OrRefused<std::optional<QDate>> dateIn(const Reading& reading, int column)
{
    const QString text = reading.text(column);
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<QDate> date = readDate(text);
    if (!date)
        return reading.refused(
            column,
            {QT_TRANSLATE_NOOP("Messages", "“%1” is not a date such as 2026-05-31"), {text}});
    return date;
}

bool isCalled(const LocalizedText& name, const QString& wanted)
{
    const auto texts = name.all().values();
    return std::any_of(
        texts.begin(), texts.end(), [&](const QString& text) { return folded(text) == wanted; });
}

OrRefused<std::optional<TeamId>> teamIn(const Reading& reading, int column)
{
    const QString text = reading.text(column);
    if (text.isEmpty())
        return std::nullopt;
    std::vector<TeamId> named;
    for (const Team& team : reading.setting.teams) {
        if (team.id.text() == text)
            return team.id;
        if (folded(team.name) == folded(text))
            named.push_back(team.id);
    }
    if (named.empty())
        return reading.refused(column,
                               {QT_TRANSLATE_NOOP("Messages", "there is no team “%1”"), {text}});
    if (named.size() > 1)
        return reading.refused(
            column,
            {QT_TRANSLATE_NOOP("Messages", "“%1” is the name of more than one team; give its id"),
             {text}});
    return named.front();
}

OrRefused<std::optional<PositionId>> positionIn(const Reading& reading, int column)
{
    const QString text = reading.text(column);
    if (text.isEmpty())
        return std::nullopt;
    for (const Position& position : reading.setting.positions) {
        if (position.id.text() == text || isCalled(position.name, folded(text)))
            return position.id;
    }
    return reading.refused(column,
                           {QT_TRANSLATE_NOOP("Messages", "there is no position “%1”"), {text}});
}

OrRefused<std::optional<EmployeeId>> leaderIn(const Reading& reading, int column)
{
    const EmployeeId leader(reading.text(column));
    if (leader.isEmpty())
        return std::nullopt;
    if (!reading.setting.leaders.contains(leader))
        return reading.refused(
            column,
            {QT_TRANSLATE_NOOP("Messages",
                               "the leader %1 is neither in the company nor in the "
                               "file"),
             {leader.text()}});
    return leader;
}

/// The first assignments of somebody whose day of joining is corrected move along.
template<typename IdType>
void moveStart(std::vector<Assignment<IdType>>& assignments, const QDate& from, const QDate& to)
{
    if (!assignments.empty() && assignments.front().from == from)
        assignments.front().from = to;
}

template<typename IdType>
void assign(std::vector<Assignment<IdType>>& assignments,
            const std::optional<IdType>& to,
            const QDate& joined,
            const QDate& today)
{
    if (!to || (!assignments.empty() && assignments.back().to == *to))
        return;
    if (assignments.empty())
        assignments.push_back({*to, joined});
    else if (assignments.back().from >= today)
        assignments.back().to = *to;
    else
        assignments.push_back({*to, today});
}

/// The row's dates put on the employee.
OrRefused<Employee>
withDates(const Reading& reading, const EmployeeColumns& columns, Employee person)
{
    const auto joined = dateIn(reading, columns.joined);
    if (!joined)
        return tl::unexpected<RefusedRow>(joined.error());
    const auto left = dateIn(reading, columns.left);
    if (!left)
        return tl::unexpected<RefusedRow>(left.error());
    if (*joined) {
        moveStart(person.positions, person.joined, **joined);
        moveStart(person.teams, person.joined, **joined);
        person.joined = **joined;
    }
    if (!person.joined.isValid())
        person.joined = *left ? std::min(kLongAgo, **left) : kLongAgo;
    if (*left)
        person.left = **left;
    return person;
}

OrRefused<Employee>
withPlaces(const Reading& reading, const EmployeeColumns& columns, Employee person)
{
    const auto position = positionIn(reading, columns.position);
    if (!position)
        return tl::unexpected<RefusedRow>(position.error());
    const auto team = teamIn(reading, columns.team);
    if (!team)
        return tl::unexpected<RefusedRow>(team.error());
    assign(person.positions, *position, person.joined, reading.setting.today);
    assign(person.teams, *team, person.joined, reading.setting.today);
    return person;
}

} // namespace

EmployeeColumns employeeColumns(const QStringList& headings)
{
    const auto named = [&](const char* words) { return columnNamed(headings, words); };
    EmployeeColumns columns;
    columns.id = named(kIdWords);
    columns.name = named(kNameWords);
    columns.position = named(QT_TRANSLATE_NOOP("Headings", "position|job|job title|post"));
    columns.team = named(QT_TRANSLATE_NOOP("Headings", "team|department|group"));
    columns.leader = named(QT_TRANSLATE_NOOP("Headings", "leader|manager|reports to"));
    columns.joined =
        named(QT_TRANSLATE_NOOP("Headings", "joined|joined on|hired|hire date|start date"));
    columns.left = named(QT_TRANSLATE_NOOP("Headings", "left|left on|last day|end date"));
    return columns;
}

tl::expected<EmployeeRow, RefusedRow> readEmployeeRow(const Table& table,
                                                      const EmployeeColumns& columns,
                                                      const EmployeeSetting& setting,
                                                      const Table::Row& row)
{
    const Reading reading{table, setting, row};
    const EmployeeId id(reading.text(columns.id));
    if (id.isEmpty())
        return reading.refused(columns.id,
                               {QT_TRANSLATE_NOOP("Messages", "the staff number is missing"), {}});
    Employee person = setting.employees.value(id);
    person.id = id;
    if (const QString name = reading.text(columns.name); !name.isEmpty())
        person.name = name;
    if (person.name.isEmpty())
        return reading.refused(columns.name,
                               {QT_TRANSLATE_NOOP("Messages", "the name is missing"), {}});
    const auto leader = leaderIn(reading, columns.leader);
    if (!leader)
        return tl::unexpected<RefusedRow>(leader.error());
    const auto read = withDates(reading, columns, person).and_then([&](const Employee& dated) {
        return withPlaces(reading, columns, dated);
    });
    if (!read)
        return tl::unexpected<RefusedRow>(read.error());
    if (const Result<> sound = checkEmployee(*read); !sound)
        return reading.refused(-1, sound.error().message);
    return EmployeeRow{*read, *leader};
}

std::optional<QDate> readDate(const QString& text)
{
    static const QRegularExpression kParts(QStringLiteral(
        "^(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})\\D?(?:[ T]0?0:00(?::00)?)?$"));
    static const QRegularExpression kSerial(QStringLiteral("^\\d{5}(?:\\.0+)?$"));
    const QString wanted = tidied(text);
    QDate date;
    if (const auto parts = kParts.match(wanted); parts.hasMatch())
        date =
            QDate(parts.captured(1).toInt(), parts.captured(2).toInt(), parts.captured(3).toInt());
    else if (kSerial.match(wanted).hasMatch())
        date = QDate(1899, 12, 30).addDays(wanted.left(5).toInt());
    else if (wanted.size() == 8)
        date = QDate::fromString(wanted, QStringLiteral("yyyyMMdd"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace plumbline
