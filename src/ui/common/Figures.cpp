// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Figures.h"

#include "domain/common/Decimal.h"

#include <QtCore/QLocale>

namespace plumbline {

namespace {

QString shownDecimal(const QString& stored)
{
    if (!Decimal::parse(stored))
        return stored;
    const QLocale locale;
    const bool isNegative = stored.startsWith(QLatin1Char('-'));
    const qsizetype point = stored.indexOf(QLatin1Char('.'));
    QString whole = stored.left(point).remove(QLatin1Char('-'));
    constexpr qsizetype kGroup = 3;
    for (qsizetype at = whole.size() - kGroup; at > 0; at -= kGroup)
        whole.insert(at, locale.groupSeparator());
    if (isNegative)
        whole.prepend(QChar(0x2212));
    return point < 0 ? whole : whole + locale.decimalPoint() + stored.mid(point + 1);
}

QString shownParts(const QString& stored, QLatin1Char separator)
{
    QStringList parts = stored.split(separator);
    for (QString& part : parts)
        part = shownDecimal(part);
    return parts.join(separator);
}

} // namespace

QString missingMark()
{
    return QString(QChar(0x2013));
}

QString shownFigure(const QString& stored)
{
    if (stored.contains(QLatin1Char(';')))
        return shownParts(stored, QLatin1Char(';'));
    if (stored.contains(QLatin1Char('/')))
        return shownParts(stored, QLatin1Char('/'));
    return shownDecimal(stored);
}

QString shownExact(const Rational& number)
{
    constexpr int kPlaces = 4;
    if (number.toDecimal())
        return shownFigure(number.toString());
    return QChar(0x2248) + QStringLiteral(" ") + shownFigure(number.toFixed(kPlaces));
}

int decimalPlaces(const QString& stored)
{
    const auto decimal = Decimal::parse(stored);
    return decimal ? decimal->places() : -1;
}

} // namespace plumbline
