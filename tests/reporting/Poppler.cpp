// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reporting/Poppler.h"

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

QString qpdfComplaints(const QString& path)
{
    const Answer answer = ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    return answer.code == 0 ? QString() : answer.text;
}

} // namespace plumbline
