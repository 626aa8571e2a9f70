// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/BlockerModel.h"

#include "application/text/Sentences.h"

namespace plumbline {

void BlockerModel::show(std::vector<Blocker> blockers)
{
    beginResetModel();
    m_blockers = std::move(blockers);
    endResetModel();
}

const Blocker& BlockerModel::blocker(int row) const
{
    return m_blockers[static_cast<std::size_t>(row)];
}

int BlockerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_blockers.size());
}

int BlockerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlockerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Blocker& shown = blocker(index.row());
    if (index.column() == Why)
        return sentence(shown.why);
    return shown.employee ? QStringLiteral("%1 %2").arg(shown.name, shown.employee->text())
                          : tr("The cycle");
}

QVariant BlockerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Person ? tr("Employee") : tr("What stands against it");
}

} // namespace plumbline
