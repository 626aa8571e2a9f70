// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FigureTable.h"

#include "ui/common/Figures.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/TableDress.h"

#include <QtCore/QCollator>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <utility>

namespace plumbline {

namespace {

FigureCell keyed(const QString& text, const QString& stored)
{
    return {text, stored, stored.toDouble(), false, {}};
}

/// Below zero: the first one comes first. Missing ones stay last.
int compared(const FigureCell& a, const FigureCell& b, const QCollator& collator)
{
    if (a.key && b.key)
        return *a.key < *b.key ? -1 : *a.key > *b.key ? 1 : 0;
    return collator.compare(a.text, b.text);
}

QString storedText(const FigureCell& cell)
{
    return cell.stored.isNull() ? cell.text : cell.stored;
}

const FigureCell& cellAt(const TableContents& contents, int row, int column)
{
    return contents.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

/// Of figures with as many places as the table has.
TableColumn writtenColumn(const TableContents& contents, int column)
{
    TableColumn written;
    const FigureColumn& shown = contents.columns[static_cast<std::size_t>(column)];
    written.heading = shown.heading;
    if (shown.kind == FigureKind::Words)
        return written;
    written.kind = ColumnShape::Number;
    written.places = 0;
    for (int row = 0; row < static_cast<int>(contents.rows.size()); ++row) {
        const QString text = storedText(cellAt(contents, row, column));
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        if (point >= 0 && Decimal::parse(text))
            written.places = std::max(written.places, static_cast<int>(text.size() - point) - 1);
    }
    return written;
}

SheetCell writtenCell(const TableContents& contents, int row, int column)
{
    const QString text = storedText(cellAt(contents, row, column));
    const bool isFigure =
        contents.columns[static_cast<std::size_t>(column)].kind == FigureKind::Figures;
    if (isFigure) {
        if (const Result<Decimal> number = Decimal::parse(text); number)
            return SheetCell(Rational(*number));
    }
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

} // namespace

FigureCell wordCell(const QString& text)
{
    return {text, {}, std::nullopt, false, {}};
}

FigureCell missingCell()
{
    return {missingMark(), QLatin1String(""), std::nullopt, true, {}};
}

FigureCell countCell(int count)
{
    const QString stored = QString::number(count);
    return keyed(shownFigure(stored), stored);
}

FigureCell figureCell(const std::optional<Rational>& figure, int places)
{
    if (!figure)
        return missingCell();
    const QString stored = figure->toFixed(places);
    return keyed(shownFigure(stored), stored);
}

FigureCell changeCell(const std::optional<Rational>& change, int places)
{
    if (!change)
        return missingCell();
    const QString stored = change->toFixed(places);
    const QString sign = change->sign() > 0 ? QStringLiteral("+") : QString();
    return keyed(sign + shownFigure(stored), stored);
}

QString shownAmount(const std::optional<Rational>& figure, int places)
{
    return figure ? shownFigure(figure->toFixed(places)) : missingMark();
}

void FigureTable::present(TableContents contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    arrange();
    endResetModel();
}

void FigureTable::clear()
{
    beginResetModel();
    m_contents.rows.clear();
    m_order.clear();
    endResetModel();
}

void FigureTable::setFilter(std::function<bool(int)> accepts)
{
    beginResetModel();
    m_accepts = std::move(accepts);
    arrange();
    endResetModel();
}

void FigureTable::arrange()
{
    m_order.clear();
    for (int row = 0; row < madeRows(); ++row) {
        if (!m_accepts || m_accepts(row))
            m_order.push_back(row);
    }
    if (m_column < 0 || m_column >= columnCount())
        return;
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const FigureCell& first = cell(a, m_column);
        const FigureCell& second = cell(b, m_column);
        if (first.isMissing != second.isMissing)
            return second.isMissing;
        const int order = compared(first, second, collator);
        return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

void FigureTable::sort(int column, Qt::SortOrder order)
{
    if (m_column == column && m_direction == order)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex& index : before)
        rows.push_back(madeRow(index));
    m_column = column;
    m_direction = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(placeOf(rows[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

const FigureCell& FigureTable::cell(int row, int column) const
{
    return m_contents.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

int FigureTable::madeRow(const QModelIndex& index) const
{
    return index.isValid() ? m_order[static_cast<std::size_t>(index.row())] : -1;
}

int FigureTable::placeOf(int row) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), row);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

TableSheet FigureTable::sheet(const QString& name) const
{
    TableSheet sheet;
    sheet.name = name;
    sheet.frozenColumns = 1;
    for (int column = 0; column < columnCount(); ++column)
        sheet.columns.push_back(writtenColumn(m_contents, column));
    std::vector<SheetLine> rows;
    for (const int row : m_order) {
        SheetLine& line = rows.emplace_back();
        for (int column = 0; column < columnCount(); ++column)
            line.push_back(writtenCell(m_contents, row, column));
    }
    sheet.next = rowsOf(std::move(rows));
    return sheet;
}

std::vector<QStringList> FigureTable::stored() const
{
    std::vector<QStringList> lines(1);
    for (const FigureColumn& column : m_contents.columns)
        lines.front().append(column.heading);
    for (const int row : m_order) {
        QStringList& line = lines.emplace_back();
        for (const FigureCell& each : m_contents.rows[static_cast<std::size_t>(row)])
            line.append(storedText(each));
    }
    return lines;
}

int FigureTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FigureTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contents.columns.size());
}

QVariant FigureTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell& shown = cell(madeRow(index), index.column());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::ToolTipRole)
        return shown.tip.isEmpty() ? shown.text : shown.tip;
    const FigureColumn& column = m_contents.columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole && column.kind == FigureKind::Figures)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FigureColumn& column = m_contents.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return column.kind == FigureKind::Figures ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                  : int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void showFigures(QTableView& view, FigureTable& table, const QString& key)
{
    view.setModel(&table);
    dressTable(view);
    view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    // The columns come with the first figures; only then is there something to remember.
    QObject::connect(
        &table, &QAbstractItemModel::modelReset, &view, [&, key, isKnown = false]() mutable {
            const int last = table.columnCount() - 1;
            if (last < 0)
                return;
            if (!std::exchange(isKnown, true)) {
                rememberHeader(view, key);
                new FittedColumns(view, key);
            }
            // A figure is not drawn away from the column before it. Other figures may bring other
            // columns.
            const int alignment =
                table.headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            view.horizontalHeader()->setStretchLastSection((alignment & Qt::AlignRight) == 0);
        });
}

} // namespace plumbline
