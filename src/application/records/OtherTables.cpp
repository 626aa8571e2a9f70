// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/OtherTables.h"

#include "application/people/EmployeeRow.h"
#include "application/tables/TableText.h"

#include <QtCore/QSet>

#include <array>

namespace plumbline {

namespace {

constexpr const char* kIds = QT_TRANSLATE_NOOP(
    "Headings", "id|staff number|staff no|employee id|employee number|employee no|number|no");
constexpr const char* kNames = QT_TRANSLATE_NOOP("Headings", "name|full name|employee name");

constexpr std::array kEmployees{
    OtherField{"id", kIds, true},
    OtherField{"name", kNames, true},
    OtherField{"position", QT_TRANSLATE_NOOP("Headings", "position|job|job title|post")},
    OtherField{"team", QT_TRANSLATE_NOOP("Headings", "team|department|group")},
    OtherField{"leader", QT_TRANSLATE_NOOP("Headings", "leader|manager|reports to")},
    OtherField{"joined",
               QT_TRANSLATE_NOOP("Headings", "joined|joined on|hired|hire date|start date")},
    OtherField{"left", QT_TRANSLATE_NOOP("Headings", "left|left on|last day|end date")},
};
constexpr std::array kValues{
    OtherField{"id", kIds, true},
    OtherField{"name", kNames},
    OtherField{"reason", QT_TRANSLATE_NOOP("Headings", "reason|reasons")},
};
constexpr std::array kFigures{
    OtherField{"id", kIds, true},
    OtherField{"name", kNames},
};
constexpr std::array kResults{
    OtherField{"id", kIds, true},
    OtherField{"name", kNames},
    OtherField{"period",
               QT_TRANSLATE_NOOP("Headings", "period|appraisal period|month|quarter|cycle")},
    OtherField{"score", QT_TRANSLATE_NOOP("Headings", "score|total|total score|result"), true},
    OtherField{"grade", QT_TRANSLATE_NOOP("Headings", "grade|final grade|level")},
};

bool hasColumn(const QStringList& headings, const char* words)
{
    return columnNamed(headings, words) >= 0;
}

} // namespace

const QStringList& otherKinds()
{
    static const QStringList kKinds{QStringLiteral("employees"),
                                    QStringLiteral("values"),
                                    QStringLiteral("targets"),
                                    QStringLiteral("amounts"),
                                    QStringLiteral("results")};
    return kKinds;
}

std::span<const OtherField> otherFields(const QString& kind)
{
    if (kind == QLatin1String("employees"))
        return kEmployees;
    if (kind == QLatin1String("values"))
        return kValues;
    if (kind == QLatin1String("results"))
        return kResults;
    if (otherKinds().contains(kind))
        return kFigures;
    return {};
}

bool hasSchemeColumns(const QString& kind)
{
    return otherKinds().contains(kind) && kind != QLatin1String("employees");
}

ImportMap proposeOther(const QString& kind, const QStringList& headings)
{
    ImportMap map;
    map.kind = kind;
    QSet<int> taken;
    for (const OtherField& field : otherFields(kind)) {
        const int column = columnNamed(headings, field.words);
        if (column < 0 || taken.contains(column))
            continue;
        taken.insert(column);
        map.fields[QString::fromLatin1(field.id)].columns = {headings[column]};
    }
    for (qsizetype column = 0; hasSchemeColumns(kind) && column < headings.size(); ++column) {
        const QString heading = headings[column].trimmed();
        if (!heading.isEmpty() && !taken.contains(static_cast<int>(column))
            && !map.fields.contains(heading))
            map.fields[heading].columns = {headings[column]};
    }
    return map;
}

QString otherKindOf(const QStringList& headings)
{
    if (!hasColumn(headings, kIds))
        return {};
    const EmployeeColumns columns = employeeColumns(headings);
    if (columns.name >= 0 && (columns.position >= 0 || columns.team >= 0 || columns.joined >= 0))
        return QStringLiteral("employees");
    if (hasColumn(headings, kResults[2].words) && hasColumn(headings, kResults[3].words))
        return QStringLiteral("results");
    return QStringLiteral("values");
}

} // namespace plumbline
