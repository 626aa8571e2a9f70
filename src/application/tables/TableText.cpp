// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/tables/TableText.h"

#include "application/text/Sentences.h"

namespace plumbline {

namespace {

constexpr int kMostColumns = 10'000;

bool isFormula(const QString& cell)
{
    const QString text = tidied(cell);
    return text.size() > 1 && text.front() == QLatin1Char('=');
}

} // namespace

const char* const kIdWords = QT_TRANSLATE_NOOP(
    "Headings", "id|staff number|staff no|employee id|employee number|employee no|number|no");
const char* const kNameWords = QT_TRANSLATE_NOOP("Headings", "name|full name|employee name");

QString tidied(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool saysNothing(const QString& cell)
{
    const QString text = tidied(cell);
    return text.isEmpty() || text == QLatin1String("?");
}

bool isNamed(const QString& heading, const char* words)
{
    const QString wanted = folded(heading);
    for (const QString& list : inEveryLanguage("Headings", words)) {
        for (const QString& word : list.split(QLatin1Char('|'))) {
            if (folded(word) == wanted)
                return true;
        }
    }
    return false;
}

int columnNamed(const QStringList& headings, const char* words)
{
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (isNamed(headings[column], words))
            return static_cast<int>(column);
    }
    return -1;
}

Result<> checkTable(const Table& table)
{
    if (table.headings.isEmpty())
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "There is nothing in the table."));
    if (table.headings.size() > kMostColumns)
        return failure(
            ErrorCode::BadFile,
            {},
            QT_TRANSLATE_NOOP("Messages", "The table has %1 columns; at most %2 can be read."),
            {QString::number(table.headings.size()), QString::number(kMostColumns)});
    if (columnNamed(table.headings, kIdWords) < 0)
        return failure(
            ErrorCode::BadFile,
            QStringLiteral("row 1"),
            QT_TRANSLATE_NOOP("Messages",
                              "The first row names no column “id” (staff number), so that the rows "
                              "can't be told whose they are."));
    if (std::all_of(table.rows.begin(), table.rows.end(), isEmptyRow))
        return failure(
            ErrorCode::BadFile,
            {},
            QT_TRANSLATE_NOOP("Messages", "There is no row below the headings of the table."));
    return {};
}

bool isEmptyRow(const Table::Row& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) {
        return cell.trimmed().isEmpty();
    });
}

std::optional<RefusedRow> refusedShape(const Table& table, const Table::Row& row)
{
    const qsizetype columns = table.headings.size();
    const auto isText = [](const QString& cell) { return !cell.trimmed().isEmpty(); };
    if (row.cells.size() < columns
        || std::any_of(row.cells.begin() + columns, row.cells.end(), isText))
        return RefusedRow{
            row.number,
            {},
            {QT_TRANSLATE_NOOP("Messages", "the row has %1 cells where the headings have %2"),
             {QString::number(row.cells.size()), QString::number(columns)}}};
    for (qsizetype column = 0; column < columns; ++column) {
        if (isFormula(row.cells[column]))
            return RefusedRow{
                row.number,
                table.headings[column],
                {QT_TRANSLATE_NOOP("Messages", "“%1” is a formula; put its result in its place"),
                 {row.cells[column].trimmed()}}};
    }
    return std::nullopt;
}

} // namespace plumbline
