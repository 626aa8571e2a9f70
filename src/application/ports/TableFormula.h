// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"

#include <QtCore/QString>

#include <vector>

namespace plumbline {

/// What a part of a formula does with its operands.
enum class FormulaStep {
    Number, ///< No operands: `value` itself.
    Cell, ///< No operands: the cell at `column` and `line`, in which `value` stands.
    Add,
    Subtract, ///< The others from the first.
    Multiply,
    Divide, ///< The first by the second.
    Least,
    Greatest,
    Round, ///< To `places`, ties away from zero.
    RoundEven, ///< To `places`, ties to the even neighbour.
    RoundDown, ///< To `places`, towards zero.
    SameText ///< `whenSame` where both operands are equal, else `whenNot`. Only outermost.
};

/// A formula of a spreadsheet as a tree, so that it can be written and also computed: exactly, and
/// as the spreadsheet will (TableWriter.h).
struct TableFormula
{
    /// In the place of a line: the one the formula stands in.
    static constexpr int kSameLine = -1;

    FormulaStep step = FormulaStep::Number;
    Rational value; ///< Of Number and Cell.
    int column = 0; ///< From 0, in the sheet's columns.
    int line = kSameLine; ///< A line of the sheet's preface, from 0.
    int places = 0;
    QString whenSame;
    QString whenNot;
    std::vector<TableFormula> operands;

    [[nodiscard]] static TableFormula number(Rational value);
    [[nodiscard]] static TableFormula cell(int column, Rational value, int line = kSameLine);
    /// The only operand itself where there is but one.
    [[nodiscard]] static TableFormula of(FormulaStep step, std::vector<TableFormula> operands);
    [[nodiscard]] static TableFormula rounded(TableFormula what, int places, RoundingMode mode);
    [[nodiscard]] static TableFormula
    same(TableFormula a, TableFormula b, QString whenSame, QString whenNot);

    /// Exact. 0 for SameText; nothing may be divided by 0.
    [[nodiscard]] Rational result() const;
};

/// Also to more places than scores have.
[[nodiscard]] Rational roundedTo(const Rational& number, int places, RoundingMode mode);

} // namespace plumbline
