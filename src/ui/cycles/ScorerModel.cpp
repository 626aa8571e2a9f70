// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/ScorerModel.h"

#include "application/text/Sentences.h"
#include "application/way/Routes.h"
#include "ui/common/Desk.h"
#include "ui/common/WayWords.h"

namespace plumbline {

ScorerModel::ScorerModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void ScorerModel::show(std::vector<ScorerTask> tasks)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    endResetModel();
}

int ScorerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int ScorerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScorerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScorerTask& task = m_tasks[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole && index.column() == Who)
        return task.preset ? holderText(*task.preset) : QString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Task)
        return task.name;
    if (task.preset)
        return holderWords(*task.preset);
    return task.usual ? tr("%1, as the scheme says").arg(holderWords(*task.usual))
                      : tr("Nobody named: HR");
}

QVariant ScorerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Task ? tr("Values") : tr("Whose task they are");
}

Qt::ItemFlags ScorerModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    return index.column() == Who ? shown | Qt::ItemIsEditable : shown;
}

bool ScorerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Who
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ScorerTask& task = m_tasks[static_cast<std::size_t>(index.row())];
    std::optional<Holder> chosen;
    if (!value.toString().isEmpty()) {
        const auto holder = parseHolder(value.toString());
        if (!holder)
            return false;
        chosen = *holder;
    }
    if (chosen == task.preset)
        return false;
    task.preset = chosen;
    Q_EMIT dataChanged(index, index);
    m_desk.store(
        this,
        [id = task.task, chosen](const Access& access) {
            return chosen ? setScorer(access, {id, *chosen}) : resetScorer(access, id);
        },
        [this](const Result<>& stored) {
            Q_EMIT storingFailed(stored ? QString() : sentence(stored.error()));
        });
    return true;
}

} // namespace plumbline
