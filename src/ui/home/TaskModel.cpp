// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/TaskModel.h"

#include "ui/common/WindowText.h"

namespace plumbline {

void TaskModel::show(std::vector<HomeTask> tasks)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    endResetModel();
}

const HomeTask& TaskModel::task(int row) const
{
    return m_tasks[static_cast<std::size_t>(row)];
}

int TaskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int TaskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HomeTask& shown = task(index.row());
    if (role == kLateRole)
        return shown.isLate;
    if (role == kReminderRole)
        return shown.isReminder;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        return shown.what;
    case Who:
        return shown.who;
    case Cycle:
        return shown.cycle;
    case Until:
        if (!shown.until)
            return dayText({});
        return shown.isLate ? tr("%1, late").arg(dayText(*shown.until)) : dayText(*shown.until);
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What waits");
    case Who:
        return tr("Whose");
    case Cycle:
        return tr("Cycle");
    case Until:
        return tr("Until");
    default:
        return {};
    }
}

} // namespace plumbline
