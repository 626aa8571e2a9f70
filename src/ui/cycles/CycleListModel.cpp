// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CycleListModel.h"

#include "application/text/PeriodWords.h"
#include "ui/common/WayWords.h"
#include "ui/common/WindowText.h"
#include "ui/cycles/ProgressDelegate.h"

#include <array>

namespace plumbline {

namespace {

struct ColumnDefinition
{
    const char* heading;
    QString (*text)(const CycleOverview&);
};

constexpr std::array<ColumnDefinition, CycleListModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("plumbline::CycleListModel", "Period"),
     [](const CycleOverview& one) { return periodText(one.cycle.key.period); }},
    {QT_TRANSLATE_NOOP("plumbline::CycleListModel", "Stage"),
     [](const CycleOverview& one) { return stageWords(one.cycle.stage); }},
    {QT_TRANSLATE_NOOP("plumbline::CycleListModel", "Scheme"),
     [](const CycleOverview& one) {
         return shownName(one.schemeName, one.cycle.key.scheme.text());
     }},
    {QT_TRANSLATE_NOOP("plumbline::CycleListModel", "Complete"),
     [](const CycleOverview& one) {
         return QStringLiteral("%1 / %2").arg(one.complete).arg(one.people);
     }},
    {QT_TRANSLATE_NOOP("plumbline::CycleListModel", "People"),
     [](const CycleOverview& one) { return QString::number(one.people); }},
    {QT_TRANSLATE_NOOP("plumbline::CycleListModel", "Version"),
     [](const CycleOverview& one) { return QString::number(one.cycle.schemeVersion); }},
    {QT_TRANSLATE_NOOP("plumbline::CycleListModel", "Opened"),
     [](const CycleOverview& one) { return dayText(one.cycle.openedAt.toLocalTime().date()); }},
}};

bool isFigure(int column)
{
    return column == CycleListModel::Version || column == CycleListModel::People;
}

} // namespace

void CycleListModel::show(const std::vector<CycleOverview>& cycles)
{
    const bool isSame =
        std::equal(cycles.begin(),
                   cycles.end(),
                   m_cycles.begin(),
                   m_cycles.end(),
                   [](const auto& a, const auto& b) { return a.cycle.key == b.cycle.key; });
    if (isSame) {
        m_cycles = cycles;
        if (!m_cycles.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_cycles = cycles;
    endResetModel();
}

const CycleOverview& CycleListModel::cycle(int row) const
{
    return m_cycles[static_cast<std::size_t>(row)];
}

int CycleListModel::rowOf(const CycleKey& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (cycle(row).cycle.key == key)
            return row;
    }
    return -1;
}

int CycleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cycles.size());
}

int CycleListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CycleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CycleOverview& shown = cycle(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return kColumns[static_cast<std::size_t>(index.column())].text(shown);
    if (role == Qt::TextAlignmentRole && isFigure(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ProgressDelegate::kDoneRole)
        return shown.complete;
    if (role == ProgressDelegate::kAllRole)
        return shown.people;
    return {};
}

QVariant CycleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return tr(kColumns[static_cast<std::size_t>(section)].heading);
}

} // namespace plumbline
