// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/TableFormula.h"

#include <algorithm>

namespace plumbline {

namespace {

/// How precise a spreadsheet's sum is taken to be before it is rounded: what lies beyond is noise
/// of binary numbers.
constexpr int kMeaningfulPlaces = 9;

FormulaStep stepFor(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return FormulaStep::Round;
    case RoundingMode::HalfEven:
        return FormulaStep::RoundEven;
    case RoundingMode::Down:
        return FormulaStep::RoundDown;
    }
    return FormulaStep::Round;
}

Rational combined(FormulaStep step, const Rational& a, const Rational& b)
{
    switch (step) {
    case FormulaStep::Add:
        return a + b;
    case FormulaStep::Subtract:
        return a - b;
    case FormulaStep::Multiply:
        return a * b;
    case FormulaStep::Divide:
        return a / b;
    case FormulaStep::Least:
        return std::min(a, b);
    case FormulaStep::Greatest:
        return std::max(a, b);
    case FormulaStep::Number:
    case FormulaStep::Cell:
    case FormulaStep::Round:
    case FormulaStep::RoundEven:
    case FormulaStep::RoundDown:
    case FormulaStep::SameText:
        break;
    }
    return a;
}

} // namespace

TableFormula TableFormula::number(Rational value)
{
    TableFormula formula;
    formula.value = std::move(value);
    return formula;
}

TableFormula TableFormula::cell(int column, Rational value, int line)
{
    TableFormula formula = number(std::move(value));
    formula.step = FormulaStep::Cell;
    formula.column = column;
    formula.line = line;
    return formula;
}

TableFormula TableFormula::of(FormulaStep step, std::vector<TableFormula> operands)
{
    Q_ASSERT(!operands.empty());
    if (operands.size() == 1)
        return std::move(operands.front());
    TableFormula formula;
    formula.step = step;
    formula.operands = std::move(operands);
    return formula;
}

TableFormula TableFormula::rounded(TableFormula what, int places, RoundingMode mode)
{
    const auto round = [](TableFormula inner, int to, FormulaStep step) {
        TableFormula formula;
        formula.step = step;
        formula.places = to;
        formula.operands.push_back(std::move(inner));
        return formula;
    };
    return round(
        round(std::move(what), kMeaningfulPlaces, FormulaStep::Round), places, stepFor(mode));
}

TableFormula TableFormula::same(TableFormula a, TableFormula b, QString whenSame, QString whenNot)
{
    TableFormula formula;
    formula.step = FormulaStep::SameText;
    formula.whenSame = std::move(whenSame);
    formula.whenNot = std::move(whenNot);
    formula.operands.push_back(std::move(a));
    formula.operands.push_back(std::move(b));
    return formula;
}

Rational TableFormula::result() const
{
    switch (step) {
    case FormulaStep::Number:
    case FormulaStep::Cell:
        return value;
    case FormulaStep::Round:
        return roundedTo(operands.front().result(), places, RoundingMode::HalfUp);
    case FormulaStep::RoundEven:
        return roundedTo(operands.front().result(), places, RoundingMode::HalfEven);
    case FormulaStep::RoundDown:
        return roundedTo(operands.front().result(), places, RoundingMode::Down);
    case FormulaStep::SameText:
        return {};
    case FormulaStep::Add:
    case FormulaStep::Subtract:
    case FormulaStep::Multiply:
    case FormulaStep::Divide:
    case FormulaStep::Least:
    case FormulaStep::Greatest:
        break;
    }
    Rational sum = operands.front().result();
    for (std::size_t i = 1; i < operands.size(); ++i)
        sum = combined(step, sum, operands[i].result());
    return sum;
}

Rational roundedTo(const Rational& number, int places, RoundingMode mode)
{
    constexpr int kMostPlaces = 6;
    if (places <= kMostPlaces)
        return number.rounded(places, mode);
    Rational scale(1);
    for (int place = kMostPlaces; place < places; ++place)
        scale *= Rational(10);
    return (number * scale).rounded(kMostPlaces, mode) / scale;
}

} // namespace plumbline
