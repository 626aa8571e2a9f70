// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/PeriodWords.h"

#include "application/text/Sentences.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

const char* kindSource(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return QT_TRANSLATE_NOOP("Period", "month");
    case PeriodKind::Quarter:
        return QT_TRANSLATE_NOOP("Period", "quarter");
    case PeriodKind::Half:
        return QT_TRANSLATE_NOOP("Period", "half-year");
    case PeriodKind::Year:
        return QT_TRANSLATE_NOOP("Period", "year");
    }
    Q_UNREACHABLE();
}

} // namespace

QString periodText(const Period& period)
{
    const int month = period.firstDay().month();
    const QString year = QString::number(period.year());
    const auto words = [&year](const char* text, int number) {
        return QCoreApplication::translate("Period", text).arg(year, QString::number(number));
    };
    switch (period.kind()) {
    case PeriodKind::Month:
        return words(QT_TRANSLATE_NOOP("Period", "%1, month %2"), month);
    case PeriodKind::Quarter:
        return words(QT_TRANSLATE_NOOP("Period", "%1, quarter %2"),
                     (month - 1) / monthsIn(PeriodKind::Quarter) + 1);
    case PeriodKind::Half:
        return (month == 1 ? QCoreApplication::translate("Period", "%1, first half")
                           : QCoreApplication::translate("Period", "%1, second half"))
            .arg(year);
    case PeriodKind::Year:
        return QCoreApplication::translate("Period", "year %1").arg(year);
    }
    Q_UNREACHABLE();
}

QString periodKindText(PeriodKind kind)
{
    return QCoreApplication::translate("Period", kindSource(kind));
}

QString periodKindText(PeriodKind kind, const QString& language)
{
    return inLanguage("Period", kindSource(kind), {}, language);
}

} // namespace plumbline
