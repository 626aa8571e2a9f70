// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/PeriodWords.h"

#include "application/text/Sentences.h"

#include <QtCore/QCoreApplication>

#include <array>

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

constexpr std::array<const char*, 12> kMonths{QT_TRANSLATE_NOOP("Period", "January"),
                                              QT_TRANSLATE_NOOP("Period", "February"),
                                              QT_TRANSLATE_NOOP("Period", "March"),
                                              QT_TRANSLATE_NOOP("Period", "April"),
                                              QT_TRANSLATE_NOOP("Period", "May"),
                                              QT_TRANSLATE_NOOP("Period", "June"),
                                              QT_TRANSLATE_NOOP("Period", "July"),
                                              QT_TRANSLATE_NOOP("Period", "August"),
                                              QT_TRANSLATE_NOOP("Period", "September"),
                                              QT_TRANSLATE_NOOP("Period", "October"),
                                              QT_TRANSLATE_NOOP("Period", "November"),
                                              QT_TRANSLATE_NOOP("Period", "December")};

//: A month (%1, in words) of a year (%2).
constexpr auto kMonthOfYear = QT_TRANSLATE_NOOP("Period", "%1 %2");

const char* monthSource(const Period& period)
{
    return kMonths.at(static_cast<std::size_t>(period.firstDay().month() - 1));
}

QString monthText(const Period& period)
{
    return QCoreApplication::translate("Period", kMonthOfYear)
        .arg(QCoreApplication::translate("Period", monthSource(period)),
             QString::number(period.year()));
}

} // namespace

QString monthText(const Period& period, const QString& language)
{
    const QString month = inLanguage("Period", monthSource(period), {}, language);
    return inLanguage("Period", kMonthOfYear, {month, QString::number(period.year())}, language);
}

QString periodText(const Period& period)
{
    const int month = period.firstDay().month();
    const QString year = QString::number(period.year());
    const auto words = [&year](const char* text, int number) {
        return QCoreApplication::translate("Period", text).arg(year, QString::number(number));
    };
    switch (period.kind()) {
    case PeriodKind::Month:
        return monthText(period);
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
