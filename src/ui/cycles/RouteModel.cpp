// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/RouteModel.h"

#include "ui/common/WayWords.h"

namespace plumbline {

void RouteModel::show(Route route)
{
    beginResetModel();
    m_route = std::move(route);
    endResetModel();
}

int RouteModel::add(int row)
{
    const int at = std::clamp(row + 1, std::min(1, rowCount()), rowCount());
    beginInsertRows({}, at, at);
    m_route.insert(m_route.begin() + at,
                   {RouteStepKind::Review, {HolderKind::Role, roleName(Role::Hr)}});
    endInsertRows();
    countAnew();
    Q_EMIT edited();
    return at;
}

void RouteModel::remove(int row)
{
    if (!canRemove(row))
        return;
    beginRemoveRows({}, row, row);
    m_route.erase(m_route.begin() + row);
    endRemoveRows();
    countAnew();
    Q_EMIT edited();
}

void RouteModel::move(int row, int by)
{
    if (!canMove(row, by))
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? row + 2 : row - 1);
    std::swap(m_route[static_cast<std::size_t>(row)], m_route[static_cast<std::size_t>(row + by)]);
    endMoveRows();
    countAnew();
    Q_EMIT edited();
}

/// Rows that were shifted have other numbers.
void RouteModel::countAnew()
{
    Q_EMIT dataChanged(index(0, Place), index(rowCount() - 1, Place));
}

bool RouteModel::canRemove(int row) const
{
    return row > 0 && row < rowCount() && rowCount() > 2;
}

bool RouteModel::canMove(int row, int by) const
{
    return row > 0 && row + by > 0 && row < rowCount() && row + by < rowCount();
}

int RouteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_route.size());
}

int RouteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RouteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RouteStep& step = m_route[static_cast<std::size_t>(index.row())];
    const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    switch (index.column()) {
    case Place:
        return isShown ? QVariant(index.row() + 1) : QVariant();
    case Kind:
        if (role == Qt::EditRole)
            return int(step.kind);
        return isShown ? QVariant(routeStepWords(step.kind)) : QVariant();
    case Who:
        if (role == Qt::EditRole)
            return holderText(step.holder);
        return isShown ? QVariant(holderWords(step.holder)) : QVariant();
    default:
        return {};
    }
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Kind:
        return tr("What is done");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

Qt::ItemFlags RouteModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    const bool isEditable = index.column() == Who || (index.column() == Kind && index.row() > 0);
    return isEditable ? shown | Qt::ItemIsEditable : shown;
}

bool RouteModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    RouteStep& step = m_route[static_cast<std::size_t>(index.row())];
    if (index.column() == Who) {
        const auto holder = parseHolder(value.toString());
        if (!holder)
            return false;
        step.holder = *holder;
    } else if (index.column() == Kind && index.row() > 0) {
        step.kind = static_cast<RouteStepKind>(value.toInt());
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace plumbline
