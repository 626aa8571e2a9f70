// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportKinds.h"

namespace plumbline {

namespace {

constexpr auto kEmployees = "employees";
constexpr auto kValues = "values";
constexpr auto kTargets = "targets";
constexpr auto kAmounts = "amounts";
constexpr auto kResults = "results";

} // namespace

QStringList ImportKinds::all()
{
    QStringList kinds;
    for (const RecordKind kind : kRecordKinds)
        kinds.append(recordKindName(kind));
    for (const char* kind : {kEmployees, kValues, kTargets, kAmounts, kResults})
        kinds.append(QLatin1String(kind));
    return kinds;
}

QString ImportKinds::name(const QString& kind)
{
    static constexpr std::array kNames{
        QT_TR_NOOP("Contacts"),
        QT_TR_NOOP("Complaints"),
        QT_TR_NOOP("Visits"),
        QT_TR_NOOP("Checks"),
        QT_TR_NOOP("Training"),
        QT_TR_NOOP("Attendance"),
        QT_TR_NOOP("Surveys"),
        QT_TR_NOOP("Deduction events"),
        QT_TR_NOOP("Orders"),
        QT_TR_NOOP("Employees"),
        QT_TR_NOOP("Values"),
        QT_TR_NOOP("Targets"),
        QT_TR_NOOP("Amounts"),
        QT_TR_NOOP("Earlier results"),
    };
    const qsizetype index = all().indexOf(kind);
    return index < 0 ? kind : tr(kNames[static_cast<std::size_t>(index)]);
}

bool ImportKinds::needsCycle(const QString& kind)
{
    return kind == QLatin1String(kValues) || kind == QLatin1String(kTargets)
        || kind == QLatin1String(kAmounts) || kind == QLatin1String(kResults);
}

namespace {

std::vector<ImportField> recordFields(RecordKind kind)
{
    const FieldType time = isDated(kind) ? FieldType::Deadline : FieldType::Moment;
    std::vector<ImportField> fields{
        {QStringLiteral("id"), ImportKinds::tr("source number"), FieldType::Text, true},
        {QStringLiteral("employee"), ImportKinds::tr("employee"), FieldType::Text, true},
        {timeField(kind), ImportKinds::tr("time"), time, true},
        {QStringLiteral("customer"), ImportKinds::tr("customer"), FieldType::Text, false}};
    for (const RecordField& field : fieldsOf(kind))
        fields.push_back({QLatin1String(field.id),
                          QCoreApplication::translate("RecordFields", field.label),
                          field.type,
                          field.isRequired});
    fields.push_back({QStringLiteral("note"), ImportKinds::tr("note"), FieldType::Text, false});
    return fields;
}

std::vector<ImportField> employeeFields()
{
    return {{QStringLiteral("id"), ImportKinds::tr("staff number"), FieldType::Text, true},
            {QStringLiteral("name"), ImportKinds::tr("name"), FieldType::Text, true},
            {QStringLiteral("position"), ImportKinds::tr("position"), FieldType::Text, false},
            {QStringLiteral("team"), ImportKinds::tr("team"), FieldType::Text, false},
            {QStringLiteral("leader"), ImportKinds::tr("team's leader"), FieldType::Text, false},
            {QStringLiteral("joined"), ImportKinds::tr("joined on"), FieldType::Deadline, false},
            {QStringLiteral("left"), ImportKinds::tr("left on"), FieldType::Deadline, false}};
}

/// What stands beside the columns that are named by a cycle's scheme.
std::vector<ImportField> cellFields(const QString& kind)
{
    std::vector<ImportField> fields{
        {QStringLiteral("id"), ImportKinds::tr("staff number"), FieldType::Text, true},
        {QStringLiteral("name"), ImportKinds::tr("name"), FieldType::Text, false}};
    if (kind == QLatin1String(kValues))
        fields.push_back(
            {QStringLiteral("reason"), ImportKinds::tr("reason"), FieldType::Text, false});
    if (kind == QLatin1String(kResults)) {
        fields.push_back(
            {QStringLiteral("period"), ImportKinds::tr("period"), FieldType::Text, false});
        fields.push_back(
            {QStringLiteral("score"), ImportKinds::tr("score"), FieldType::Amount, true});
        fields.push_back(
            {QStringLiteral("grade"), ImportKinds::tr("grade"), FieldType::Text, false});
    }
    return fields;
}

} // namespace

std::vector<ImportField> ImportKinds::fields(const QString& kind)
{
    if (const auto record = recordKind(kind))
        return recordFields(*record);
    if (kind == QLatin1String(kEmployees))
        return employeeFields();
    return cellFields(kind);
}

} // namespace plumbline
