// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/MeasureField.h"

#include "domain/schemes/MeasureFit.h"
#include "ui/records/MeasureText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::MeasureField)
};

/// `Satisfied customers (csat-rate)`
QString titleOf(MeasureName name)
{
    return QStringLiteral("%1 (%2)").arg(MeasureText::name(name), measureNameText(name));
}

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString nameIn(const QString& json)
{
    return objectOf(json).value(QStringLiteral("name")).toString();
}

QString written(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Anything but settings, name and scope narrows the records.
bool isFilter(const QString& key)
{
    return key != QLatin1String("name") && key != QLatin1String("scope") && !measureSetting(key);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& one : value.isArray() ? value.toArray() : QJsonArray{value})
        texts.append(one.toString());
    return texts;
}

/// `topic: sales, returns; channel: phone`
QString filtersIn(const QJsonObject& measure)
{
    QStringList filters;
    for (auto it = measure.begin(); it != measure.end(); ++it) {
        if (isFilter(it.key()))
            filters.append(it.key() + QStringLiteral(": ")
                           + textsOf(it.value()).join(QStringLiteral(", ")));
    }
    return filters.join(QStringLiteral("; "));
}

tl::unexpected<Error> unknownFilter(const QString& field, MeasureName name)
{
    return failure(ErrorCode::UnknownField,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "There is no “%1” to choose by; there is %2."),
                   {field, measureFilterFields(name).join(QStringLiteral(", "))});
}

/// Full-width signs count as the plain ones.
QString withPlainSigns(QString typed)
{
    return typed.replace(QChar(0xFF1B), QLatin1Char(';'))
        .replace(QChar(0xFF1A), QLatin1Char(':'))
        .replace(QChar(0xFF0C), QLatin1Char(','))
        .replace(QChar(0x3001), QLatin1Char(','));
}

/// Puts what was typed in the place of all filters.
Result<> putFilters(const QString& typed, MeasureName name, QJsonObject& measure)
{
    for (const QString& key : measure.keys()) {
        if (isFilter(key))
            measure.remove(key);
    }
    for (const QString& filter :
         withPlainSigns(typed).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype colon = filter.indexOf(QLatin1Char(':'));
        const QString field = filter.left(colon).trimmed();
        if (colon < 0 || !measureFilterFields(name).contains(field))
            return unknownFilter(field, name);
        QJsonArray texts;
        for (const QString& text : filter.mid(colon + 1).split(QLatin1Char(','))) {
            if (!text.trimmed().isEmpty())
                texts.append(text.trimmed());
        }
        if (!texts.isEmpty())
            measure.insert(field, texts);
    }
    return {};
}

QString settingName(MeasureSetting setting)
{
    switch (setting) {
    case MeasureSetting::Min:
        return QStringLiteral("min");
    case MeasureSetting::Seconds:
        return QStringLiteral("seconds");
    case MeasureSetting::Hours:
        return QStringLiteral("hours");
    case MeasureSetting::Class:
        return QStringLiteral("class");
    case MeasureSetting::Responsible:
        return QStringLiteral("responsible");
    case MeasureSetting::Months:
        return QStringLiteral("months");
    }
    Q_UNREACHABLE();
}

/// A number above 0, as all settings in a line are.
Result<> checkNumber(const QString& text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        return failure(number.error());
    if (*number > Decimal{0})
        return {};
    return failure(ErrorCode::OutOfRange,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "%1 is below %2."),
                   {text, QStringLiteral("0")});
}

} // namespace

FormField measureChoiceOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write)
{
    FormField field;
    field.place = std::move(place);
    field.shape = FieldShape::Choice;
    field.read = [read](const SchemeDocument& document) -> std::optional<QString> {
        const QString* json = read(document);
        return json ? std::optional(nameIn(*json)) : std::nullopt;
    };
    field.write = [write](SchemeDocument& document, const QString& name) -> Result<> {
        QString* json = write(document);
        if (json && nameIn(*json) != name)
            *json = name.isEmpty() ? QString() : QStringLiteral("{\"name\":\"%1\"}").arg(name);
        return {};
    };
    field.choices = [read](const SchemeDocument& document) {
        std::vector<FieldChoice> choices{{QString(), Words::tr("typed by hand")}};
        const QString* json = read(document);
        const QString own = json ? nameIn(*json) : QString();
        if (!own.isEmpty() && !measureName(own))
            choices.push_back({own, own});
        for (const MeasureName name : allMeasures())
            choices.push_back({measureNameText(name), titleOf(name)});
        return choices;
    };
    return field;
}

FormField measureTextOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write)
{
    FormField field;
    field.place = std::move(place);
    field.commit = FieldCommit::WhenLeft;
    field.read = [read](const SchemeDocument& document) -> std::optional<QString> {
        const QString* json = read(document);
        return json && !json->isEmpty() ? std::optional(*json) : std::nullopt;
    };
    field.write = [write](SchemeDocument& document, const QString& text) -> Result<> {
        QString* json = write(document);
        if (!json)
            return {};
        if (*json == text)
            return {};
        const QString name = nameIn(text);
        if (!name.isEmpty() && !measureName(name))
            return failure(ErrorCode::UnknownId,
                           {},
                           QT_TRANSLATE_NOOP("Messages", "There is no measure “%1”."),
                           {name});
        if (!text.trimmed().isEmpty() && name.isEmpty())
            return failure(
                ErrorCode::BadJson,
                {},
                QT_TRANSLATE_NOOP("Messages",
                                  "A measure is written as {\"name\": \"…\"} with its settings."));
        *json = text.trimmed();
        return {};
    };
    return field;
}

FormField measureSettingOf(FieldPlace place,
                           MeasureSetting setting,
                           const MeasureReading& read,
                           const MeasurePlace& write)
{
    FormField field;
    field.place = std::move(place);
    field.commit = FieldCommit::WhenLeft;
    field.isFigure = true;
    const auto readText = [setting](const QString* json) -> std::optional<QString> {
        const auto name = json ? measureNamedIn(*json) : std::nullopt;
        if (!name || !hasSetting(*name, setting))
            return std::nullopt;
        const QJsonValue value = objectOf(*json).value(settingName(setting));
        return value.isDouble() ? QString::number(value.toInt()) : value.toString();
    };
    field.read = [read, readText](const SchemeDocument& document) {
        return readText(read(document));
    };
    field.write = [write, readText, setting](SchemeDocument& document,
                                             const QString& text) -> Result<> {
        QString* json = write(document);
        const auto before = readText(json);
        if (!before || *before == text)
            return {};
        QJsonObject measure = objectOf(*json);
        measure.remove(settingName(setting));
        if (!text.isEmpty()) {
            if (auto checked = checkNumber(text); !checked)
                return checked;
            measure.insert(settingName(setting), text);
        }
        *json = written(measure);
        return {};
    };
    return field;
}

FormField measureScopeOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write)
{
    FormField field;
    field.place = std::move(place);
    field.shape = FieldShape::Choice;
    const auto readText = [](const QString* json) -> std::optional<QString> {
        const auto name = json ? measureNamedIn(*json) : std::nullopt;
        if (!name || *name == MeasureName::Events)
            return std::nullopt;
        return objectOf(*json).value(QStringLiteral("scope")).toString(QStringLiteral("person"));
    };
    field.read = [read, readText](const SchemeDocument& document) {
        return readText(read(document));
    };
    field.write = [write, readText](SchemeDocument& document, const QString& text) -> Result<> {
        QString* json = write(document);
        const auto before = readText(json);
        if (!before || *before == text || text.isEmpty())
            return {};
        QJsonObject measure = objectOf(*json);
        measure.insert(QStringLiteral("scope"), text);
        *json = written(measure);
        return {};
    };
    field.choices = [](const SchemeDocument&) {
        return std::vector<FieldChoice>{{QStringLiteral("person"), Words::tr("the person")},
                                        {QStringLiteral("team"), Words::tr("the team")},
                                        {QStringLiteral("company"), Words::tr("the company")}};
    };
    return field;
}

FormField measureFilterOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write)
{
    FormField field;
    field.place = std::move(place);
    field.commit = FieldCommit::WhenLeft;
    const auto readText = [](const QString* json) -> std::optional<QString> {
        const auto name = json ? measureNamedIn(*json) : std::nullopt;
        if (!name || measureFilterFields(*name).isEmpty())
            return std::nullopt;
        return filtersIn(objectOf(*json));
    };
    field.read = [read, readText](const SchemeDocument& document) {
        return readText(read(document));
    };
    field.write = [write, readText](SchemeDocument& document, const QString& text) -> Result<> {
        QString* json = write(document);
        const auto before = readText(json);
        if (!before || *before == text)
            return {};
        QJsonObject measure = objectOf(*json);
        if (auto put = putFilters(text, *measureNamedIn(*json), measure); !put)
            return put;
        *json = written(measure);
        return {};
    };
    return field;
}

} // namespace plumbline
