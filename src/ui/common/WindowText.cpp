// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowText.h"

#include "ui/common/Desk.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace plumbline {

QString windowLanguage()
{
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW")
                                                                : QStringLiteral("zh_CN");
}

QString shownName(const LocalizedText& text, const QString& id)
{
    const QString shown = text.in(windowLanguage());
    return shown.isEmpty() ? id : shown;
}

QString dayText(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString(QChar(0x2013));
}

QDate today(const Desk& desk)
{
    const QDateTime now = desk.ports().clock.now();
    const QTimeZone zone(desk.company().timeZone.toLatin1());
    return zone.isValid() ? now.toTimeZone(zone).date() : now.date();
}

QString momentText(const QDateTime& at, const QString& timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    return (zone.isValid() ? at.toTimeZone(zone) : at.toLocalTime())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString momentText(const QDateTime& at, const Desk& desk)
{
    return momentText(at, desk.company().timeZone);
}

QString headingText(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace plumbline
