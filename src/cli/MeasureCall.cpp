// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MeasureCall.h"

#include "domain/records/CompanyDays.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QMap>
#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

bool isList(const QString& name)
{
    return !measureSetting(name) && name != QLatin1String("scope") && name != QLatin1String("name");
}

Error badParameter(const QString& parameter)
{
    return {
        ErrorCode::BadValue,
        {},
        {QT_TRANSLATE_NOOP("Messages", "“%1” is no parameter: write name=value."), {parameter}}};
}

} // namespace

Result<QString> measureJson(const QString& name, const QStringList& parameters)
{
    QMap<QString, QStringList> values;
    for (const QString& parameter : parameters) {
        const qsizetype equals = parameter.indexOf(QLatin1Char('='));
        const QString key = parameter.left(equals).trimmed();
        if (equals < 1 || key.isEmpty() || key == QLatin1String("name"))
            return failure(badParameter(parameter));
        if (!isList(key) && values.contains(key))
            return failure(badParameter(parameter));
        const QString value = parameter.mid(equals + 1);
        const QStringList parts = isList(key) ? value.split(QLatin1Char(',')) : QStringList{value};
        for (const QString& part : parts)
            values[key].append(part.trimmed());
    }
    JsonWriter out;
    out.beginObject();
    out.field("name", name);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        out.key(value.key());
        if (!isList(value.key())) {
            out.text(value->first());
            continue;
        }
        out.beginArray();
        for (const QString& text : *value)
            out.text(text);
        out.endArray();
    }
    out.endObject();
    return QString::fromUtf8(out.bytes());
}

Result<MeasureBy> measureBy(const Invocation& call)
{
    const QString by = call.isSet("by") ? call.value("by") : QStringLiteral("employee");
    if (by == QLatin1String("employee"))
        return MeasureBy::Employee;
    if (by == QLatin1String("team"))
        return MeasureBy::Team;
    if (by == QLatin1String("company"))
        return MeasureBy::Company;
    return failure(ErrorCode::BadValue,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "“%1” is none of employee, team and company."),
                   {by});
}

Result<QDateTime> cutOffMoment(const QString& text, const QTimeZone& zone)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == QStringLiteral("2021-03-31").size()) {
        const std::int64_t end = CompanyDays(zone).beginInZone(day.addDays(1)) - 1;
        return QDateTime::fromMSecsSinceEpoch(end, Qt::UTC);
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "“%1” is no date such as 2021-03-31."),
                       {text});
    }
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), zone);
    return moment.toUTC();
}

} // namespace plumbline
