// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartTableModel.h"

#include <QtCore/QLocale>

namespace plumbline {

namespace {

ColumnShape shapeOf(const QAbstractItemModel& model, int column)
{
    return static_cast<ColumnShape>(model.headerData(column, Qt::Horizontal, ShapeRole).toInt());
}

int placesOf(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, PlacesRole).toInt();
}

std::optional<Rational> exactOf(const QModelIndex& index)
{
    const QVariant exact = index.data(ExactRole);
    return exact.isValid() ? std::optional(exact.value<Rational>()) : std::nullopt;
}

/// A figure as people see it: separators, a real minus, a sign, a percentage.
std::optional<Rational> readShown(QString text)
{
    const QLocale locale;
    text.remove(locale.groupSeparator()).remove(QLatin1Char('+'));
    text.replace(QChar(0x2212), QLatin1Char('-'));
    text.replace(locale.decimalPoint(), QStringLiteral("."));
    const bool isPercentage = text.endsWith(QLatin1Char('%'));
    if (isPercentage)
        text.chop(1);
    const auto number = Decimal::parse(text);
    if (!number)
        return std::nullopt;
    return isPercentage ? Rational(*number) / Rational(100) : Rational(*number);
}

ColumnShape shapeOf(const std::vector<QStringList>& rows, qsizetype place)
{
    auto shape = ColumnShape::Text;
    for (const QStringList& row : rows) {
        const QString text = row.value(place);
        if (text.isEmpty() || text == QString(QChar(0x2013)))
            continue;
        if (place == 0 || !readShown(text))
            return ColumnShape::Text;
        shape = text.endsWith(QLatin1Char('%')) ? ColumnShape::Percentage : ColumnShape::Number;
    }
    return shape;
}

int placesOf(const std::vector<QStringList>& rows, qsizetype place)
{
    qsizetype places = 0;
    for (const QStringList& row : rows) {
        QString text = row.value(place);
        text.remove(QLatin1Char('%'));
        const qsizetype point = text.indexOf(QLocale().decimalPoint());
        places = std::max(places, point < 0 ? 0 : text.size() - point - 1);
    }
    return static_cast<int>(places);
}

bool hasNames(const QAbstractItemModel& model)
{
    return model.rowCount() > 0
        && !model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString().isEmpty();
}

QString digits(const Rational& exact, ColumnShape shape, int places)
{
    if (shape == ColumnShape::Percentage)
        return (exact * Rational(100)).toFixed(places) + QLatin1Char('%');
    return exact.toFixed(shape == ColumnShape::Whole ? 0 : places);
}

QString plain(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

void ChartTableModel::present(std::vector<ChartColumn> columns, std::vector<ChartLine> lines)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_lines = std::move(lines);
    endResetModel();
}

void ChartTableModel::show(const QStringList& headings, const std::vector<QStringList>& rows)
{
    std::vector<ChartColumn> columns;
    std::vector<ChartLine> lines(rows.size());
    for (qsizetype place = 0; place < headings.size(); ++place) {
        const ChartColumn column{headings[place], shapeOf(rows, place), placesOf(rows, place)};
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const QString text = rows[row].value(place);
            lines[row].emplace_back(
                text, column.shape == ColumnShape::Text ? std::nullopt : readShown(text));
        }
        columns.push_back(column);
    }
    present(std::move(columns), std::move(lines));
}

void ChartTableModel::clear()
{
    present({}, {});
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const ChartLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= line.size())
        return {};
    if (role == Qt::DisplayRole)
        return line[column].text;
    if (role == ExactRole && line[column].exact)
        return QVariant::fromValue(*line[column].exact);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const ChartColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section > 0 ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case ShapeRole:
        return static_cast<int>(column.shape);
    case PlacesRole:
        return column.places;
    default:
        return {};
    }
}

QString tabbedText(const QAbstractItemModel& model)
{
    QStringList lines;
    const bool isNamed = hasNames(model);
    QStringList cells;
    if (isNamed)
        cells.append(QString());
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(plain(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        if (isNamed)
            cells.append(plain(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const auto exact = exactOf(index);
            cells.append(exact ? digits(*exact, shapeOf(model, column), placesOf(model, column))
                               : plain(index.data().toString()));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

TableSheet sheetOf(const QAbstractItemModel& model, const QString& names)
{
    TableSheet sheet;
    const bool isNamed = hasNames(model);
    const auto add = [&sheet](const QString& heading, ColumnShape shape, int places) {
        TableColumn column;
        column.heading = heading;
        column.kind = shape;
        column.places = places;
        sheet.columns.push_back(column);
    };
    if (isNamed)
        add(names, ColumnShape::Text, 0);
    for (int column = 0; column < model.columnCount(); ++column)
        add(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            shapeOf(model, column),
            placesOf(model, column));
    std::vector<SheetLine> lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        SheetLine line;
        if (isNamed)
            line.emplace_back(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool isFigure = shapeOf(model, column) != ColumnShape::Text;
            if (const auto exact = exactOf(index))
                line.emplace_back(*exact);
            else if (isFigure)
                line.emplace_back(); // Missing: never a 0, nor a dash in a column of numbers.
            else
                line.emplace_back(index.data().toString());
        }
        lines.push_back(std::move(line));
    }
    sheet.next = rowsOf(std::move(lines));
    sheet.frozenColumns = 1;
    return sheet;
}

} // namespace plumbline
