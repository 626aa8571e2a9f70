// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FormulaText.h"

#include <QtCore/QStringList>

namespace plumbline {

namespace {

QString expression(const TableFormula& formula, int line);

bool isSum(FormulaStep step)
{
    return step == FormulaStep::Add || step == FormulaStep::Subtract;
}

bool isProduct(FormulaStep step)
{
    return step == FormulaStep::Multiply || step == FormulaStep::Divide;
}

/// Brackets wherever the spreadsheet would compute in another order than the tree.
bool needsBrackets(const TableFormula& inner, FormulaStep within, std::size_t place)
{
    if (inner.step == FormulaStep::Number)
        return inner.value.sign() < 0 || !inner.value.toDecimal();
    if (isSum(inner.step))
        return isProduct(within) || (isSum(within) && place > 0);
    return isProduct(inner.step) && isProduct(within) && place > 0;
}

QString operand(const TableFormula& formula, std::size_t place, int line)
{
    const TableFormula& inner = formula.operands[place];
    const QString text = expression(inner, line);
    return needsBrackets(inner, formula.step, place) ? QLatin1Char('(') + text + QLatin1Char(')')
                                                     : text;
}

QString joined(const TableFormula& formula, const char* sign, int line)
{
    QStringList parts;
    for (std::size_t place = 0; place < formula.operands.size(); ++place)
        parts.append(operand(formula, place, line));
    return parts.join(QLatin1String(sign));
}

QString call(const char* name, const TableFormula& formula, int line)
{
    QStringList parts;
    for (const TableFormula& inner : formula.operands)
        parts.append(expression(inner, line));
    return QLatin1String(name) + QLatin1Char('(') + parts.join(QLatin1Char(',')) + QLatin1Char(')');
}

QString rounded(const char* name, const QString& what, int places)
{
    return QStringLiteral("%1(%2,%3)").arg(QLatin1String(name), what).arg(places);
}

/// No function of every spreadsheet rounds ties to even: in units of the last place, a tie ends in
/// ½ exactly, as 9 places at most were kept.
QString roundedEven(const TableFormula& formula, int line)
{
    constexpr int kKeptPlaces = 9;
    const QString power = QLatin1Char('1') + QString(formula.places, QLatin1Char('0'));
    const QString units =
        rounded("ROUND",
                expression(formula.operands.front(), line) + QLatin1Char('*') + power,
                kKeptPlaces - formula.places);
    return QStringLiteral("IF(ABS(%1-TRUNC(%1))=0.5,2*ROUND(%1/2,0),ROUND(%1,0))/%2")
        .arg(units, power);
}

QString quoted(QString text)
{
    text.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString reference(const TableFormula& formula, int line)
{
    const QString letters = columnLetters(formula.column);
    return formula.line == TableFormula::kSameLine
        ? letters + QString::number(line + 1)
        : letters + QLatin1Char('$') + QString::number(formula.line + 1);
}

QString expression(const TableFormula& formula, int line)
{
    switch (formula.step) {
    case FormulaStep::Number:
        return formula.value.toString();
    case FormulaStep::Cell:
        return reference(formula, line);
    case FormulaStep::Add:
        return joined(formula, "+", line);
    case FormulaStep::Subtract:
        return joined(formula, "-", line);
    case FormulaStep::Multiply:
        return joined(formula, "*", line);
    case FormulaStep::Divide:
        return joined(formula, "/", line);
    case FormulaStep::Least:
        return call("MIN", formula, line);
    case FormulaStep::Greatest:
        return call("MAX", formula, line);
    case FormulaStep::Round:
        return rounded("ROUND", expression(formula.operands.front(), line), formula.places);
    case FormulaStep::RoundDown:
        return rounded("ROUNDDOWN", expression(formula.operands.front(), line), formula.places);
    case FormulaStep::RoundEven:
        return roundedEven(formula, line);
    case FormulaStep::SameText:
        return QStringLiteral("IF(%1,%2,%3)")
            .arg(joined(formula, "=", line), quoted(formula.whenSame), quoted(formula.whenNot));
    }
    return {};
}

} // namespace

QString columnLetters(int column)
{
    constexpr int kLetters = 26;
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(u'A' + (rest - 1) % kLetters));
    return letters;
}

QString formulaText(const TableFormula& formula, int line)
{
    return QLatin1Char('=') + expression(formula, line);
}

} // namespace plumbline
