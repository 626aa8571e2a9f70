// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemeFault.h"

#include "application/text/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

QJsonValue valueAt(const QByteArray& file, const QString& pointer)
{
    const QJsonDocument document = QJsonDocument::fromJson(file);
    QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

} // namespace

QString textAt(const QByteArray& file, const QString& pointer)
{
    constexpr int kLongest = 120;
    const QJsonValue value = valueAt(file, pointer);
    if (value.isUndefined())
        return {};
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
    return text.size() <= kLongest ? text : text.left(kLongest) + QChar(0x2026);
}

QString schemeFault(const Error& error, const QByteArray& file)
{
    const QString what = sentence(error);
    if (error.at.isEmpty())
        return what;
    const QString there = textAt(file, error.at);
    return there.isEmpty()
        ? QCoreApplication::translate("plumbline::SchemeFault", "%1\nPlace: %2").arg(what, error.at)
        : QCoreApplication::translate("plumbline::SchemeFault", "%1\nPlace: %2\nThere stands: %3")
              .arg(what, error.at, there);
}

} // namespace plumbline
