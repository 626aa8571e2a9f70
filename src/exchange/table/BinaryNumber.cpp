// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/BinaryNumber.h"

#include <QtCore/QByteArray>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace plumbline {

namespace {

constexpr int kWrittenDigits = 16; ///< What libxlsxwriter writes of a number.
constexpr int kShownDigits = 15; ///< What spreadsheets round by.
constexpr double kSecondsADay = 86'400;

bool isExactInBinary(const mpz_class& whole)
{
    return mpz_sizeinbase(whole.get_mpz_t(), 2)
        <= static_cast<std::size_t>(std::numeric_limits<double>::digits);
}

/// As it stands in the file, and so as the spreadsheet reads it.
double asWritten(double number)
{
    return QByteArray::number(number, 'g', kWrittenDigits).toDouble();
}

/// The decimal of 15 digits that a spreadsheet takes the number for.
Rational shown(double number)
{
    const QByteArray text = QByteArray::number(number, 'e', kShownDigits - 1);
    const qsizetype mark = text.indexOf('e');
    QByteArray digits = text.left(mark);
    digits.replace(".", "");
    const int power = text.mid(mark + 1).toInt() - (kShownDigits - 1);
    mpz_class scale;
    mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(std::abs(power)));
    const mpz_class whole(digits.toStdString());
    mpq_class value = power < 0 ? mpq_class(whole, scale) : mpq_class(whole * scale);
    value.canonicalize();
    return Rational(std::move(value));
}

double round(double number, int places, RoundingMode mode)
{
    return binaryOf(roundedTo(shown(number), places, mode));
}

double compute(const TableFormula& formula);

double fold(const TableFormula& formula)
{
    double sum = compute(formula.operands.front());
    for (std::size_t i = 1; i < formula.operands.size(); ++i) {
        const double next = compute(formula.operands[i]);
        if (formula.step == FormulaStep::Add)
            sum += next;
        else if (formula.step == FormulaStep::Subtract)
            sum -= next;
        else if (formula.step == FormulaStep::Multiply)
            sum *= next;
        else if (formula.step == FormulaStep::Divide)
            sum /= next;
        else
            sum = formula.step == FormulaStep::Least ? std::min(sum, next) : std::max(sum, next);
    }
    return sum;
}

double compute(const TableFormula& formula)
{
    switch (formula.step) {
    case FormulaStep::Number:
    case FormulaStep::Cell:
        return asWritten(binaryOf(formula.value));
    case FormulaStep::Round:
        return round(compute(formula.operands.front()), formula.places, RoundingMode::HalfUp);
    case FormulaStep::RoundEven:
        return round(compute(formula.operands.front()), formula.places, RoundingMode::HalfEven);
    case FormulaStep::RoundDown:
        return round(compute(formula.operands.front()), formula.places, RoundingMode::Down);
    case FormulaStep::SameText:
        return 0;
    case FormulaStep::Add:
    case FormulaStep::Subtract:
    case FormulaStep::Multiply:
    case FormulaStep::Divide:
    case FormulaStep::Least:
    case FormulaStep::Greatest:
        break;
    }
    return fold(formula);
}

} // namespace

double binaryOf(const Rational& value)
{
    constexpr std::int64_t kMost = std::int64_t{1} << std::numeric_limits<double>::digits;
    const std::optional<Decimal> decimal = value.toDecimal();
    if (decimal && decimal->millionths() < kMost && decimal->millionths() > -kMost)
        return static_cast<double>(decimal->millionths()) / static_cast<double>(Decimal::kScale);
    const mpq_class exact = value.toMpq();
    if (isExactInBinary(exact.get_num()) && isExactInBinary(exact.get_den()))
        return exact.get_num().get_d() / exact.get_den().get_d();
    constexpr unsigned long kPlaces = 40;
    mpz_class scale;
    mpz_ui_pow_ui(scale.get_mpz_t(), 10, kPlaces);
    const mpz_class units = exact.get_num() * scale / exact.get_den();
    return (QByteArray::fromStdString(units.get_str()) + "e-"
            + QByteArray::number(qulonglong{kPlaces}))
        .toDouble();
}

double serialOf(const QDate& day)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

double serialOf(const QDateTime& moment)
{
    constexpr double kMilliseconds = 1'000;
    return serialOf(moment.date())
        + moment.time().msecsSinceStartOfDay() / (kSecondsADay * kMilliseconds);
}

double daysOf(const Rational& seconds)
{
    return binaryOf(seconds / Rational(std::int64_t{86'400}, 1));
}

Rational computedInBinary(const TableFormula& formula)
{
    return shown(compute(formula));
}

} // namespace plumbline
