// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/BatchModel.h"

#include "application/text/Sentences.h"

namespace plumbline {

void BatchModel::show(BatchOutcome outcome, const QHash<EmployeeId, QString>& names)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_names = names;
    endResetModel();
}

int BatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_outcome.staying.size() + m_outcome.going.size());
}

int BatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isStaying = row < m_outcome.staying.size();
    const EmployeeId& employee = isStaying ? m_outcome.staying[row].employee
                                           : m_outcome.going[row - m_outcome.staying.size()];
    if (index.column() == Person)
        return QStringLiteral("%1 %2").arg(m_names.value(employee), employee.text());
    return isStaying ? tr("Stays: %1").arg(sentence(m_outcome.staying[row].why)) : tr("Goes on");
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Person ? tr("Employee") : tr("What happens");
}

} // namespace plumbline
