// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

namespace plumbline {

/// What kind of number format a cell needs: the column's where its content is of that kind.
[[nodiscard]] ColumnShape shownKind(const TableColumn& column, const SheetCell& cell);
/// In characters; wide characters count twice.
[[nodiscard]] int shownWidth(const TableColumn& column);

/// The number as text where a spreadsheet could not hold it: more than 15 digits.
[[nodiscard]] std::optional<QString> beyondSpreadsheets(const Rational& number);
/// Not before 1900-03-01, on which spreadsheets differ.
[[nodiscard]] bool isDateOfSpreadsheets(const QDate& day);
[[nodiscard]] bool isDateOfSpreadsheets(const QDateTime& moment);
/// `2021-01-05`, `2021-01-05 09:12:58`
[[nodiscard]] QString dateText(const QDate& day);
[[nodiscard]] QString dateText(const QDateTime& moment);

/// The cell as a text table says it: numbers with the column's places, formulas by their values.
[[nodiscard]] QString textOf(const TableColumn& column, const SheetCell& cell);

} // namespace plumbline
