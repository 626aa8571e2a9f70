// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableFormula.h"
#include "domain/common/Result.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <functional>
#include <variant>

namespace plumbline {

/// What a column holds, and so how spreadsheets show it.
enum class ColumnShape {
    Text, ///< Texts, and numbers and dates among them as they are.
    Number, ///< With `places`; with kAllPlaces as many as each needs.
    Percentage, ///< Of ratios: 0.945 shows as 94.50% with two places; in CSV it stays 0.945000.
    Whole,
    Date,
    Moment,
    Duration
};

/// Where a column or a sheet is written.
enum class Presence {
    Everywhere,
    SpreadsheetOnly ///< Left out of CSV, which knows no formulas and one table only.
};

struct TableColumn
{
    static constexpr int kAllPlaces = -1;

    QString heading;
    ColumnShape kind = ColumnShape::Text;
    int places = 2; ///< Of Number and Percentage.
    int width = 0; ///< In characters; 0: by the heading and the kind.
    QString note; ///< Beside the heading.
    Presence presence = Presence::Everywhere;
};

/// Seconds, exact.
struct TableDuration
{
    Rational seconds;
    friend bool operator==(const TableDuration&, const TableDuration&) = default;
};

/// A live formula with the value it has now; in CSV there is only the value.
struct FormulaCell
{
    TableFormula formula;
    std::variant<Rational, QString> value;
};

enum class CellTone { Plain, Strong, Quiet, Warning };

/// One cell. Monostate is empty; moments are written with the date and time they say, in whatever
/// zone.
struct SheetCell
{
    using Content = std::
        variant<std::monostate, QString, Rational, QDate, QDateTime, TableDuration, FormulaCell>;

    SheetCell() = default;

    SheetCell(Content what) // NOLINT(google-explicit-constructor): a cell is its content
        : content(std::move(what))
    {
    }

    SheetCell(QString text) // NOLINT(google-explicit-constructor)
        : content(std::move(text))
    {
    }

    SheetCell(Rational number) // NOLINT(google-explicit-constructor)
        : content(std::move(number))
    {
    }

    Content content;
    CellTone tone = CellTone::Plain;
    QString note; ///< Shown beside the cell; kept in memory until the file is written.
};

using SheetLine = std::vector<SheetCell>;

/// One table of a file.
struct TableSheet
{
    QString name;
    std::vector<TableColumn> columns;
    /// The next row, from the first on; false at the end. Cells beyond the columns are dropped.
    /// `row` comes in empty.
    std::function<Result<bool>(SheetLine& row)> next;
    /// Above the headings, in spreadsheets only; the first line is its title. Columns are those of
    /// the table, but numbers are shown as they are.
    std::vector<SheetLine> preface = {};
    int frozenColumns = 0; ///< That stay in sight, beside the headings.
    Presence presence = Presence::Everywhere;
};

/// A whole file to be.
struct TableBook
{
    QString title;
    QString subject;
    QString author; ///< The company.
    QDateTime madeAt; ///< UTC
    QString trailCode = {}; ///< Where the trail stood: a property of spreadsheets.
    std::vector<TableSheet> sheets; ///< One at least.
};

struct WrittenTables
{
    int rows = 0; ///< Of the tables that were pulled; without headings.
    int cutTexts = 0; ///< Too long for a cell of a spreadsheet: cut, an ellipsis at the end.
};

/// Writes tables to files that other programs read. Text never becomes a formula.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// XLSX where the name ends in .xlsx, CSV where it ends in .csv; `bad-value` otherwise. The
    /// file is there whole or not at all, and what stood there is kept until then. Several tables
    /// stand in CSV below each other under their names.
    [[nodiscard]] virtual Result<WrittenTables> write(const QString& path,
                                                      const TableBook& book) const = 0;
    /// What a spreadsheet, which counts in binary, makes of the formula when it computes it from
    /// the cells as they are written. Not for SameText.
    [[nodiscard]] virtual Rational asComputed(const TableFormula& formula) const = 0;

protected:
    TableWriter() = default;
    TableWriter(const TableWriter&) = default;
    TableWriter& operator=(const TableWriter&) = default;
};

/// Rows that are there already, one by one.
[[nodiscard]] std::function<Result<bool>(SheetLine&)> rowsOf(std::vector<SheetLine> rows);

} // namespace plumbline
