// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/CellLook.h"

namespace plumbline {

enum class ReceiptTone { Plain, Result, Failure };

/// One line: what it is, its figure, and how it came about in small words below.
struct ReceiptLine
{
    QString label;
    QString figure;
    QString words = {};
    ReceiptTone tone = ReceiptTone::Plain;
};

/// How one cell's number comes about and what it leads to, from value to money, top to bottom.
struct Receipt
{
    QString person;
    QString place; ///< Staff number, team, position.
    QString indicator;
    QString detail;
    std::vector<ReceiptLine> lines; ///< From the value to the result.
    std::vector<ReceiptLine> beside; ///< Last period, the team's mean, who entered it.
    QString note;
};

/// `refused`: what was typed there and not taken, if so.
[[nodiscard]] Receipt
receiptOf(const ScoreSheet& sheet, int row, const GridColumn& column, const RefusedCell* refused);

/// What an indicator brings to the score before adjustments: they add up.
[[nodiscard]] Rational contribution(const ScoreSheet& sheet, int row, int node);

} // namespace plumbline
