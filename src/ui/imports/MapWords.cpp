// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MapWords.h"

namespace plumbline {

namespace {

constexpr std::array kUnits{DurationUnit::Seconds,
                            DurationUnit::Minutes,
                            DurationUnit::Hours,
                            DurationUnit::Days,
                            DurationUnit::Duration};
constexpr std::array kScales{
    RatingScale::OneToFive, RatingScale::OneToTen, RatingScale::ZeroToHundred};

} // namespace

QString MapWords::list(const QStringList& words)
{
    return words.join(QStringLiteral("; "));
}

QStringList MapWords::listed(const QString& text)
{
    QStringList words;
    QString even = text;
    even.replace(QChar(0xFF1B), QLatin1Char(';')); // The full-width semicolon.
    for (const QString& word : even.split(QLatin1Char(';'))) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words;
}

QString MapWords::yesNo(const MapSource& source)
{
    if (source.no.isEmpty())
        return list(source.yes);
    return list(source.yes) + QStringLiteral(" / ") + list(source.no);
}

void MapWords::setYesNo(MapSource& source, const QString& text)
{
    QString even = text;
    even.replace(QChar(0xFF0F), QLatin1Char('/')); // The full-width stroke.
    const qsizetype stroke = even.indexOf(QLatin1Char('/'));
    source.yes = listed(even.left(stroke));
    source.no = stroke < 0 ? QStringList() : listed(even.mid(stroke + 1));
}

QString MapWords::unit(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Seconds:
        return tr("seconds");
    case DurationUnit::Minutes:
        return tr("minutes");
    case DurationUnit::Hours:
        return tr("hours");
    case DurationUnit::Days:
        return tr("days");
    case DurationUnit::Duration:
        return tr("0:02:23");
    }
    Q_UNREACHABLE();
}

std::optional<DurationUnit> MapWords::unitOf(const QString& text)
{
    for (const DurationUnit one : kUnits) {
        if (unit(one) == text)
            return one;
    }
    return std::nullopt;
}

QStringList MapWords::units()
{
    QStringList names{QString()};
    for (const DurationUnit one : kUnits)
        names.append(unit(one));
    return names;
}

QString MapWords::scale(RatingScale scale)
{
    return ratingScaleName(scale).replace(QLatin1Char('-'), QChar(0x2013));
}

std::optional<RatingScale> MapWords::scaleOf(const QString& text)
{
    for (const RatingScale one : kScales) {
        if (scale(one) == text)
            return one;
    }
    return std::nullopt;
}

QStringList MapWords::scales()
{
    QStringList names{QString()};
    for (const RatingScale one : kScales)
        names.append(scale(one));
    return names;
}

QString MapWords::help(FieldReading reading)
{
    switch (reading) {
    case FieldReading::Plain:
        return {};
    case FieldReading::YesNo:
        return tr("Words for yes, and behind a stroke those for no: Y; Yes / N. Without them the "
                  "usual words count; with words for yes only, everything else is no.");
    case FieldReading::Length:
        return tr("What a bare number means. 0:02:23 is hours, minutes and seconds.");
    case FieldReading::Rating:
        return tr("The scale the ratings were given on.");
    }
    Q_UNREACHABLE();
}

QString MapWords::dateOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return tr("year, month, day");
    case DateOrder::DayMonthYear:
        return tr("day, month, year");
    case DateOrder::MonthDayYear:
        return tr("month, day, year");
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
