// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailDetails.h"

#include "ui/audit/TrailModel.h"
#include "ui/audit/TrailTexts.h"
#include "ui/audit/TrailWords.h"

#include <QtCore/QJsonDocument>

namespace plumbline {

namespace {

QString line(const QString& name, const QString& text)
{
    return QStringLiteral("<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

/// A document is set so that it can be read.
QString block(const QString& title, const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QString shown =
        document.isNull() ? text : QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    return QStringLiteral("<h4>%1</h4><p style=\"white-space:pre-wrap\">%2</p>")
        .arg(title.toHtmlEscaped(),
             shown.isEmpty() ? QString(QChar(0x2013)) : shown.toHtmlEscaped());
}

} // namespace

TrailDetails::TrailDetails(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
}

void TrailDetails::say(const QString& text)
{
    setPlainText(text);
}

void TrailDetails::present(const TrailModel& model, const AuditEntry& entry)
{
    QString html = QStringLiteral("<h3>%1</h3><table>").arg(trailWhat(entry).toHtmlEscaped());
    html += line(tr("No."), QString::number(entry.sequence));
    html += line(tr("When"), model.moment(entry.at));
    html += line(tr("Who"), entry.user);
    html += line(tr("Object"), entry.object);
    if (entry.person)
        html += line(tr("About"), entry.person->text());
    html += QStringLiteral("</table>");
    html += block(tr("Before"), trailText(entry, entry.before, model.zone()))
        + block(tr("After"), trailText(entry, entry.after, model.zone()));
    if (!entry.reason.isEmpty())
        html += block(tr("Reason"), entry.reason);
    setHtml(html);
}

} // namespace plumbline
