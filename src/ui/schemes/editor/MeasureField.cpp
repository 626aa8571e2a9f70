// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/MeasureField.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

/// What the figures of records are called in scheme files.
const QStringList& knownMeasures()
{
    static const QStringList kNames{QStringLiteral("events"),
                                    QStringLiteral("csat-rate"),
                                    QStringLiteral("csat-mean"),
                                    QStringLiteral("answer-rate"),
                                    QStringLiteral("answered-within"),
                                    QStringLiteral("response-within"),
                                    QStringLiteral("resolution-rate"),
                                    QStringLiteral("resolved-within"),
                                    QStringLiteral("first-contact-resolution"),
                                    QStringLiteral("reopen-rate"),
                                    QStringLiteral("contacts-handled"),
                                    QStringLiteral("complaint-timeliness"),
                                    QStringLiteral("complaint-count"),
                                    QStringLiteral("complaint-rate"),
                                    QStringLiteral("process-compliance"),
                                    QStringLiteral("training-hours"),
                                    QStringLiteral("exam-mean"),
                                    QStringLiteral("absent-days"),
                                    QStringLiteral("retained-orders"),
                                    QStringLiteral("lost-customers"),
                                    QStringLiteral("churn")};
    return kNames;
}

QString measureName(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object().value(QStringLiteral("name")).toString();
}

} // namespace

FormField measureChoiceOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write)
{
    FormField field;
    field.place = std::move(place);
    field.shape = FieldShape::Choice;
    field.read = [read](const SchemeDocument& document) -> std::optional<QString> {
        const QString* json = read(document);
        return json ? std::optional(measureName(*json)) : std::nullopt;
    };
    field.write = [write](SchemeDocument& document, const QString& name) -> Result<> {
        QString* json = write(document);
        if (json && measureName(*json) != name)
            *json = name.isEmpty() ? QString() : QStringLiteral("{\"name\":\"%1\"}").arg(name);
        return {};
    };
    field.choices = [read](const SchemeDocument& document) {
        std::vector<FieldChoice> choices{
            {QString(), QCoreApplication::translate("plumbline::MeasureField", "typed by hand")}};
        const QString* json = read(document);
        const QString own = json ? measureName(*json) : QString();
        if (!own.isEmpty() && !knownMeasures().contains(own))
            choices.push_back({own, own});
        for (const QString& name : knownMeasures())
            choices.push_back({name, name});
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
        if (!text.trimmed().isEmpty() && measureName(text).isEmpty())
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

} // namespace plumbline
