// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/MeasuredWords.h"

#include "domain/schemes/MeasureFit.h"
#include "ui/common/Figures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

constexpr int kPlaces = 2;

/// The words beside measured values.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasuredWords)
};

QString dayOf(const ScoreSheet& sheet, const QDateTime& moment)
{
    const QTimeZone zone(sheet.data().company.timeZone.toLatin1());
    return moment.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date().toString(Qt::ISODate);
}

} // namespace

QString measuredFigure(const QString& stored)
{
    if (stored.isEmpty())
        return missingMark();
    const QStringList parts = stored.split(QLatin1Char('/'));
    const auto numerator = Decimal::parse(parts.front());
    const auto denominator = Decimal::parse(parts.back());
    if (parts.size() != 2 || !numerator || !denominator || *denominator == Decimal{0})
        return shownFigure(stored);
    const Rational exact = Rational(*numerator) / Rational(*denominator);
    const QString rounded = exact.toFixed(kPlaces);
    if (*Rational::parse(rounded) == exact)
        return shownExact(exact);
    return QChar(0x2248) + QStringLiteral(" ") + shownFigure(rounded);
}

bool isTooFew(const ScoreSheet& sheet, const StoredMeasured& measured)
{
    const auto name = measureNamedIn(measured.measure);
    const bool isRatio = name && *name != MeasureName::Events && !isCounting(*name);
    return isRatio && !measured.text.isEmpty() && measured.records < sheet.data().fewest;
}

QString measuredBasis(const ScoreSheet& sheet, const StoredMeasured& measured)
{
    QStringList words;
    if (measured.text.contains(QLatin1Char('/')))
        words << shownFigure(measured.text).replace(QLatin1Char('/'), QStringLiteral(" / "));
    words << Words::tr("%n record(s) counted", nullptr, measured.records);
    words << Words::tr("as of %1").arg(dayOf(sheet, measured.cutOff));
    return words.join(QStringLiteral(" · "));
}

} // namespace plumbline
