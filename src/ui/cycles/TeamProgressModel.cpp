// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/TeamProgressModel.h"

#include "ui/cycles/ProgressDelegate.h"

namespace plumbline {

void TeamProgressModel::show(std::vector<TeamProgress> teams)
{
    beginResetModel();
    m_teams = std::move(teams);
    endResetModel();
}

const TeamProgress& TeamProgressModel::team(int row) const
{
    return m_teams[static_cast<std::size_t>(row)];
}

int TeamProgressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_teams.size());
}

int TeamProgressModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamProgressModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TeamProgress& shown = team(index.row());
    if (role == ProgressDelegate::kDoneRole)
        return shown.complete;
    if (role == ProgressDelegate::kAllRole)
        return shown.people;
    if (role == Qt::TextAlignmentRole && index.column() == Missing)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Team:
        return shown.team ? shown.name : tr("Without team");
    case Complete:
        return QStringLiteral("%1 / %2").arg(shown.complete).arg(shown.people);
    case Missing:
        return QString::number(shown.missing);
    default:
        return {};
    }
}

QVariant TeamProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Missing)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Team:
        return tr("Team");
    case Complete:
        return tr("Complete");
    case Missing:
        return tr("Values missing");
    default:
        return {};
    }
}

} // namespace plumbline
