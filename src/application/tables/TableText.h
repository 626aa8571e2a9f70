// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

#include <optional>

namespace plumbline {

/// A heading or name as it is compared: full-width forms as half-width, one space for many, no
/// case.
[[nodiscard]] QString folded(const QString& text);
/// A cell's text, trimmed and with full-width forms as half-width.
[[nodiscard]] QString tidied(const QString& text);
/// Nothing, or the question mark of a value that is not known yet.
[[nodiscard]] bool saysNothing(const QString& cell);

/// Whether the heading is one of those words: a source text of the context "Headings", words apart
/// by `|`.
[[nodiscard]] bool isNamed(const QString& heading, const char* words);
/// The first column so named; −1 without one.
[[nodiscard]] int columnNamed(const QStringList& headings, const char* words);

/// What is wrong with the table as a whole: nothing in it, no column for the staff number, more
/// than ten thousand columns.
[[nodiscard]] Result<> checkTable(const Table& table);
/// A row without any text is no row.
[[nodiscard]] bool isEmptyRow(const Table::Row& row);
/// What is wrong with a row's shape: more or fewer cells than headings, a formula.
[[nodiscard]] std::optional<RefusedRow> refusedShape(const Table& table, const Table::Row& row);

/// The words of the columns that more than one kind of table has.
extern const char* const kIdWords;
extern const char* const kNameWords;

} // namespace plumbline
