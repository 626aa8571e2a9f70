// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ImportTableModel.h"

#include "application/text/Sentences.h"

#include <algorithm>
#include <map>

namespace plumbline {

void ImportTableModel::show(Table table, const ImportReport& report)
{
    beginResetModel();
    m_headings = table.headings;
    m_lines.clear();
    std::map<int, std::vector<RefusedRow>> refused;
    for (const RefusedRow& row : report.refused)
        refused[row.row].push_back(row);
    for (Table::Row& row : table.rows) {
        const auto found = refused.find(row.number);
        Line line{std::move(row), {}};
        if (found != refused.end()) {
            line.refused = std::move(found->second);
            refused.erase(found);
        }
        m_lines.push_back(std::move(line));
    }
    // What is wrong with the headings stands above the rows.
    for (auto& [number, rows] : refused)
        m_lines.insert(m_lines.begin(), Line{{number, m_headings}, std::move(rows)});
    endResetModel();
}

void ImportTableModel::clear()
{
    show({}, {});
}

int ImportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_headings.size());
}

QString ImportTableModel::problem(const Line& line) const
{
    QStringList sentences;
    for (const RefusedRow& refused : line.refused) {
        const QString reason = sentence(refused.reason);
        sentences.append(refused.column.isEmpty()
                             ? reason
                             : tr("%1: %2", "column: reason").arg(refused.column, reason));
    }
    return sentences.join(QLatin1Char('\n'));
}

QString ImportTableModel::text(const Line& line, int column) const
{
    if (column == RowNumber)
        return QString::number(line.row.number);
    if (column == Problem)
        return problem(line).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return line.row.cells.value(column - FirstCell);
}

bool ImportTableModel::isRefused(const Line& line, int column) const
{
    if (column < FirstCell)
        return false;
    const QString heading = m_headings.value(column - FirstCell).trimmed();
    return std::any_of(line.refused.begin(), line.refused.end(), [&](const RefusedRow& refused) {
        return refused.column.trimmed().compare(heading, Qt::CaseInsensitive) == 0;
    });
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::ToolTipRole)
        return problem(line);
    if (role == kRefusedRole) {
        return index.column() == Problem
            ? QVariant(line.refused.empty() ? QStringLiteral("0") : QStringLiteral("1"))
            : QVariant(isRefused(line, index.column()));
    }
    if (role == Qt::TextAlignmentRole && index.column() == RowNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == RowNumber)
        return tr("Row");
    if (section == Problem)
        return tr("Problem");
    return m_headings.value(section - FirstCell);
}

} // namespace plumbline
