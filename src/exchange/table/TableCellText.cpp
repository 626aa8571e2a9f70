// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/TableCellText.h"

#include <array>

namespace plumbline {

namespace {

constexpr int kRatioPlaces = 6; ///< Of what no decimal says exactly, and of percentages.

QString numberText(const TableColumn& column, const Rational& number)
{
    switch (column.kind) {
    case ColumnShape::Number:
        if (column.places != TableColumn::kAllPlaces)
            return number.toFixed(column.places);
        break;
    case ColumnShape::Percentage:
        return number.toFixed(kRatioPlaces);
    case ColumnShape::Text:
    case ColumnShape::Whole:
    case ColumnShape::Date:
    case ColumnShape::Moment:
    case ColumnShape::Duration:
        break;
    }
    return number.toDecimal() ? number.toString() : number.toFixed(kRatioPlaces);
}

/// `26:02:23`, with the fraction of the second where there is one.
QString durationText(const Rational& seconds)
{
    constexpr std::int64_t kMinute = 60;
    const Rational whole = seconds.rounded(0, RoundingMode::Down);
    const Rational rest = seconds - whole;
    const std::int64_t count = whole.toString().toLongLong();
    const std::int64_t size = count < 0 ? -count : count;
    QString text = QStringLiteral("%1:%2:%3")
                       .arg(size / (kMinute * kMinute))
                       .arg(size / kMinute % kMinute, 2, 10, QLatin1Char('0'))
                       .arg(size % kMinute, 2, 10, QLatin1Char('0'));
    if (!rest.isZero())
        text += (rest.sign() < 0 ? -rest : rest).toFixed(kRatioPlaces).mid(1);
    return seconds.sign() < 0 ? QLatin1Char('-') + text : text;
}

int countedWidth(const QString& text)
{
    int width = 0;
    for (const QChar sign : text)
        width += sign.unicode() < 0x1100 ? 1 : 2;
    return width;
}

int leastWidth(ColumnShape kind)
{
    constexpr int kShort = 10;
    constexpr int kMoment = 19;
    switch (kind) {
    case ColumnShape::Text:
        return kShort + 2;
    case ColumnShape::Moment:
        return kMoment;
    case ColumnShape::Number:
    case ColumnShape::Percentage:
    case ColumnShape::Whole:
    case ColumnShape::Date:
    case ColumnShape::Duration:
        return kShort;
    }
    return kShort;
}

} // namespace

ColumnShape shownKind(const TableColumn& column, const SheetCell& cell)
{
    switch (cell.content.index()) {
    case 0: // Empty
    case 1: // Text
        return column.kind;
    case 3:
        return ColumnShape::Date;
    case 4:
        return ColumnShape::Moment;
    case 5:
        return ColumnShape::Duration;
    default: // Numbers and formulas
        return column.kind;
    }
}

int shownWidth(const TableColumn& column)
{
    constexpr int kMost = 40;
    if (column.width > 0)
        return column.width;
    const int least = leastWidth(column.kind);
    // Two more for the filter's button.
    return std::clamp(countedWidth(column.heading) + 2, least, std::max(least, kMost));
}

std::optional<QString> beyondSpreadsheets(const Rational& number)
{
    static constexpr std::int64_t kFifteenDigits = 1'000'000'000'000'000;
    const std::optional<Decimal> decimal = number.toDecimal();
    if (!decimal) {
        const Rational most(kFifteenDigits, 1);
        return number < most && number > -most
            ? std::nullopt
            : std::optional(number.toFixed(number.isWhole() ? 0 : kRatioPlaces));
    }
    std::int64_t digits = decimal->millionths();
    while (digits != 0 && digits % 10 == 0)
        digits /= 10;
    return digits < kFifteenDigits && digits > -kFifteenDigits ? std::nullopt
                                                               : std::optional(decimal->toString());
}

bool isDateOfSpreadsheets(const QDate& day)
{
    constexpr int kLastYear = 9999;
    return day.isValid() && day >= QDate(1900, 3, 1) && day.year() <= kLastYear;
}

bool isDateOfSpreadsheets(const QDateTime& moment)
{
    return moment.isValid() && isDateOfSpreadsheets(moment.date());
}

QString dateText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QString dateText(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    const bool hasFraction = moment.time().msec() != 0;
    return dateText(moment.date()) + QLatin1Char(' ')
        + moment.time().toString(hasFraction ? Qt::ISODateWithMs : Qt::ISODate);
}

QString textOf(const TableColumn& column, const SheetCell& cell)
{
    struct Teller
    {
        const TableColumn& column;

        QString operator()(std::monostate) const { return {}; }

        QString operator()(const QString& text) const { return text; }

        QString operator()(const Rational& number) const { return numberText(column, number); }

        QString operator()(const QDate& day) const { return dateText(day); }

        QString operator()(const QDateTime& moment) const { return dateText(moment); }

        QString operator()(const TableDuration& duration) const
        {
            return durationText(duration.seconds);
        }

        QString operator()(const FormulaCell& formula) const
        {
            return std::visit(*this, formula.value);
        }
    };

    return std::visit(Teller{column}, cell.content);
}

} // namespace plumbline
