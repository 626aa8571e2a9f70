// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reporting/Poppler.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace plumbline {

namespace {

struct Answer
{
    int code = -1;
    QString text;
};

Answer ask(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

QString textInPdf(const QString& path)
{
    return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
        .text;
}

QStringList fontsInPdf(const QString& path)
{
    const QString all = ask(QStringLiteral("pdffonts"), {path}).text.trimmed();
    return all.split(QLatin1Char('\n')).mid(2);
}

QStringList propertiesOfPdf(const QString& path)
{
    return ask(QStringLiteral("pdfinfo"), {path}).text.trimmed().split(QLatin1Char('\n'));
}

int pagesInPdf(const QString& path)
{
    for (const QString& line : propertiesOfPdf(path))
        if (line.startsWith(QLatin1String("Pages:")))
            return line.mid(line.indexOf(QLatin1Char(':')) + 1).trimmed().toInt();
    return 0;
}

QByteArray objectsInPdf(const QString& path)
{
    return ask(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), path}).text.toUtf8();
}

QList<int> linkTargetsInPdf(const QString& path)
{
    const QJsonObject file = QJsonDocument::fromJson(objectsInPdf(path)).object();
    const QJsonObject objects = file[QLatin1String("qpdf")].toArray().at(1).toObject();
    QHash<QString, int> numbers;
    for (const QJsonValue& page : file[QLatin1String("pages")].toArray())
        numbers.insert(page[QLatin1String("object")].toString(),
                       page[QLatin1String("pageposfrom1")].toInt());
    QList<int> targets;
    for (const QJsonValue& page : file[QLatin1String("pages")].toArray()) {
        const QString name = QLatin1String("obj:") + page[QLatin1String("object")].toString();
        const QJsonValue annotations =
            objects[name][QLatin1String("value")][QLatin1String("/Annots")];
        for (const QJsonValue& link : annotations.toArray()) {
            const QJsonValue value =
                objects[QLatin1String("obj:") + link.toString()][QLatin1String("value")];
            const QString target = value[QLatin1String("/Dest")].toArray().at(0).toString();
            targets.append(numbers.value(target));
        }
    }
    return targets;
}

QString qpdfComplaints(const QString& path)
{
    const Answer answer = ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    return answer.code == 0 ? QString() : answer.text;
}

} // namespace plumbline
