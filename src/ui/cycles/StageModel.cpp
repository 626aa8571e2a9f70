// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/StageModel.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

namespace plumbline {

StageModel::StageModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void StageModel::show(const CycleWay& way)
{
    m_key = way.key;
    m_standing = way.standing;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kCycleStages.size());
}

int StageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StageModel::text(CycleStage stage, int column) const
{
    const CycleStep* step = lastStepTo(m_standing, stage);
    switch (column) {
    case Stage:
        return stageWords(stage);
    case LastDay:
        return dayText(lastDayOf(m_standing, stage));
    case Standing:
        return stageMarkWords(stageMark(m_standing, stage, today(m_desk)));
    case Since:
        return step ? dayText(step->at.toLocalTime().date()) : QString();
    case By:
        return step ? step->by : QString();
    case Reason:
        return step ? step->reason : QString();
    default:
        return {};
    }
}

QVariant StageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CycleStage stage = kCycleStages[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(stage, index.column());
    if (role == Qt::EditRole && index.column() == LastDay) {
        const QDate last = lastDayOf(m_standing, stage);
        return last.isValid() ? last : today(m_desk);
    }
    return {};
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Stage:
        return tr("Stage");
    case LastDay:
        return tr("Last day");
    case Standing:
        return tr("How it stands");
    case Since:
        return tr("Since");
    case By:
        return tr("By");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

Qt::ItemFlags StageModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    const bool isEditable = index.column() == LastDay && m_standing.stage != CycleStage::Closed;
    return isEditable ? shown | Qt::ItemIsEditable : shown;
}

bool StageModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const CycleStage stage = kCycleStages[static_cast<std::size_t>(index.row())];
    const QDate day = value.toDate();
    if (day == lastDayOf(m_standing, stage))
        return false;
    std::vector<CycleDate> dates = m_standing.dates;
    std::erase_if(dates, [stage](const CycleDate& date) { return date.stage == stage; });
    if (day.isValid())
        dates.push_back({stage, day});
    std::ranges::sort(dates, {}, &CycleDate::stage);
    m_standing.dates = dates;
    Q_EMIT dataChanged(index, index);
    m_desk.store(
        this,
        [key = m_key, dates](const Access& access) { return setDates(access, key, dates); },
        [this](const Result<>& stored) {
            Q_EMIT storingFailed(stored ? QString() : sentence(stored.error()));
            Q_EMIT datesStored();
        });
    return true;
}

} // namespace plumbline
