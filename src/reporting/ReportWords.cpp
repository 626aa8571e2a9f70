// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ReportWords.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"

#include <QtCore/QTimeZone>
#include <QtCore/QtGlobal>

namespace plumbline {

namespace {

constexpr int kGroup = 3;

const char* periodPattern(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        break;
    case PeriodKind::Quarter:
        return QT_TRANSLATE_NOOP("Report", "Quarter %2 of %1");
    case PeriodKind::Half:
        return QT_TRANSLATE_NOOP("Report", "Half-year %2 of %1");
    case PeriodKind::Year:
        return QT_TRANSLATE_NOOP("Report", "Year %1");
    }
    Q_UNREACHABLE();
}

QString periodNumber(const Period& period)
{
    const int month = period.firstDay().month();
    return QString::number((month - 1) / monthsIn(period.kind()) + 1);
}

} // namespace

QString typeset(const QString& plainNumber)
{
    QString digits = plainNumber;
    const bool isNegative = digits.startsWith(QLatin1Char('-'));
    if (isNegative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? digits.size() : point) - kGroup; at > 0; at -= kGroup)
        digits.insert(at, QLatin1Char(','));
    return isNegative ? QChar(0x2212) + digits : digits;
}

ReportWords::ReportWords(QString language)
    : m_language(std::move(language))
{
}

QString ReportWords::operator()(const char* source, const QStringList& arguments) const
{
    return inLanguage("Report", source, arguments, m_language);
}

QString ReportWords::name(const LocalizedText& text, const QString& id) const
{
    return text.isEmpty() ? id : text.in(m_language);
}

QString ReportWords::period(const Period& period) const
{
    if (period.kind() == PeriodKind::Month)
        return monthText(period, m_language);
    QStringList arguments{QString::number(period.year())};
    if (period.kind() != PeriodKind::Year)
        arguments.append(periodNumber(period));
    return (*this)(periodPattern(period.kind()), arguments);
}

QString ReportWords::fixed(const Rational& number, int places, RoundingMode mode) const
{
    return typeset(number.toFixed(places, mode));
}

QString ReportWords::shortest(const Rational& number, int places) const
{
    const std::optional<Decimal> decimal = number.toDecimal();
    if (decimal && decimal->places() <= places)
        return exact(*decimal);
    return typeset(number.toFixed(places));
}

QString ReportWords::exact(const Decimal& number) const
{
    return typeset(number.toString());
}

QString ReportWords::missing()
{
    return QString(QChar(0x2013));
}

QString ReportWords::labelled(const QString& label, const QString& value) const
{
    return (*this)(QT_TRANSLATE_NOOP("Report", "%1: %2"), {label, value});
}

QString ReportWords::made(const QDateTime& at, const QString& timeZone) const
{
    const QTimeZone zone(timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
    const QString offset = zone.isValid()
        ? zone.displayName(local, QTimeZone::OffsetName, QLocale::c())
        : QStringLiteral("UTC");
    return (*this)(QT_TRANSLATE_NOOP("Report", "Made %1"),
                   {local.toString(QStringLiteral("yyyy-MM-dd HH:mm ")) + offset});
}

QString ReportWords::listed(const QStringList& parts) const
{
    return parts.join((*this)(QT_TRANSLATE_NOOP("Report", "; ")));
}

} // namespace plumbline
