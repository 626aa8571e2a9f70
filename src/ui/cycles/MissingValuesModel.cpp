// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/MissingValuesModel.h"

#include "ui/common/WindowText.h"

namespace plumbline {

void MissingValuesModel::show(std::vector<MissingValue> values)
{
    beginResetModel();
    m_values = std::move(values);
    endResetModel();
}

const MissingValue& MissingValuesModel::value(int row) const
{
    return m_values[static_cast<std::size_t>(row)];
}

int MissingValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int MissingValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MissingValuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const MissingValue& shown = value(index.row());
    return index.column() == Person
        ? QStringLiteral("%1 %2").arg(shown.appraisal.name, shown.appraisal.employee.text())
        : shownName(shown.nodeName, shown.node);
}

QVariant MissingValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Person ? tr("Employee") : tr("Indicator");
}

} // namespace plumbline
