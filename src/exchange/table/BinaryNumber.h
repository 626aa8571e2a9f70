// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableFormula.h"

#include <QtCore/QDateTime>

namespace plumbline {

/// Where exact numbers become those of spreadsheets: binary, of about 15 digits. Nothing else in
/// the program below the window counts in them, and what comes back from here is only compared.

/// The nearest number there is. `value` must be below 1e15.
[[nodiscard]] double binaryOf(const Rational& value);
/// Days since 1899-12-30, from 1900-03-01 on, as spreadsheets of both systems agree.
[[nodiscard]] double serialOf(const QDate& day);
[[nodiscard]] double serialOf(const QDateTime& moment);
/// A fraction of a day.
[[nodiscard]] double daysOf(const Rational& seconds);
/// What a spreadsheet makes of the formula, from cells with the 16 digits that are written.
[[nodiscard]] Rational computedInBinary(const TableFormula& formula);

} // namespace plumbline
