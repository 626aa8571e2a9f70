// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/AnswerPackage.h"
#include "application/followups/packages/SendPackage.h"
#include "application/tables/TableText.h"
#include "application/text/Sentences.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

/// The heading of the column that says which package a row belongs to.
const QString kPackageHeading = QStringLiteral("package");

/// Every cell once, in the order of the slip.
std::vector<CellKey> columnsOf(const PackageSlip& slip)
{
    std::vector<CellKey> keys;
    QSet<CellKey> seen;
    for (const PackageCell& cell : slip.cells) {
        if (seen.contains(cell.key))
            continue;
        seen.insert(cell.key);
        keys.push_back(cell.key);
    }
    return keys;
}

TableColumn textColumn(const QString& heading)
{
    TableColumn column;
    column.heading = heading;
    return column;
}

QString cellAt(const Table::Row& row, qsizetype column)
{
    return column >= 0 && column < row.cells.size() ? tidied(row.cells[column]) : QString();
}

/// Where a sheet's columns stand.
struct SheetPlaces
{
    int id = -1;
    int reason = -1;
    qsizetype package = -1;
    std::vector<std::pair<qsizetype, CellKey>> cells;
};

SheetPlaces placesOf(const PackageSlip& slip, const QStringList& headings)
{
    SheetPlaces places;
    places.id = columnNamed(headings, kIdWords);
    places.reason = columnNamed(headings, QT_TRANSLATE_NOOP("Headings", "reason|reasons"));
    const std::vector<CellKey> keys = columnsOf(slip);
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = headings[column].trimmed();
        if (heading == kPackageHeading)
            places.package = column;
        for (const CellKey& key : keys) {
            if (heading == key.columnName())
                places.cells.emplace_back(column, key);
        }
    }
    return places;
}

tl::unexpected<Error> otherPackage(int row)
{
    return failure(ErrorCode::BadFile,
                   QStringLiteral("row %1").arg(row),
                   QT_TRANSLATE_NOOP("Messages", "Row %1 belongs to another package."),
                   {QString::number(row)});
}

} // namespace

TableBook packageSheet(const PackageSlip& slip, const QString& language)
{
    const std::vector<CellKey> keys = columnsOf(slip);
    TableBook book;
    book.title = slip.cycle.toString();
    book.author = slip.company;
    book.madeAt = slip.madeAt;
    TableSheet sheet;
    sheet.name = inLanguage("Packages", QT_TRANSLATE_NOOP("Packages", "Score sheet"), {}, language);
    sheet.frozenColumns = 2;
    sheet.columns = {textColumn(QStringLiteral("id")), textColumn(QStringLiteral("name"))};
    for (const CellKey& key : keys)
        sheet.columns.push_back(textColumn(key.columnName()));
    sheet.columns.push_back(textColumn(QStringLiteral("reason")));
    sheet.columns.push_back(textColumn(kPackageHeading));
    std::vector<SheetLine> rows;
    for (const PackagePerson& person : slip.people) {
        SheetLine line{person.id.text(), person.name};
        for (const CellKey& key : keys) {
            const auto found = std::ranges::find_if(slip.cells, [&](const PackageCell& cell) {
                return cell.employee == person.id && cell.key == key;
            });
            line.emplace_back(found == slip.cells.end() ? QString() : found->text);
        }
        line.emplace_back(QString());
        line.emplace_back(slip.id);
        rows.push_back(std::move(line));
    }
    sheet.next = rowsOf(std::move(rows));
    book.sheets.push_back(std::move(sheet));
    return book;
}

QString packageOfSheet(const Table& sheet)
{
    const qsizetype column = sheet.headings.indexOf(kPackageHeading);
    for (const Table::Row& row : sheet.rows) {
        if (const QString id = cellAt(row, column); !id.isEmpty())
            return id;
    }
    return {};
}

Result<PackageAnswer> answerOfSheet(const PackageSlip& slip, const Table& sheet)
{
    const SheetPlaces places = placesOf(slip, sheet.headings);
    if (places.id < 0 || places.cells.empty())
        return failure(ErrorCode::BadFile,
                       QStringLiteral("row 1"),
                       QT_TRANSLATE_NOOP("Messages",
                                         "The headings are not those of the sheet that went out."));
    PackageAnswer answer;
    for (const Table::Row& row : sheet.rows) {
        const EmployeeId person(cellAt(row, places.id));
        if (person.isEmpty())
            continue;
        if (cellAt(row, places.package) != slip.id)
            return otherPackage(row.number);
        for (const auto& [column, key] : places.cells) {
            const QString text = cellAt(row, column);
            if (!text.isEmpty())
                answer.cells.push_back({person, key, text, cellAt(row, places.reason)});
        }
    }
    return answer;
}

} // namespace plumbline
