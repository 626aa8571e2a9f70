// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/EntryModel.h"

#include "application/text/SchemeWords.h"
#include "application/text/Typeset.h"
#include "ui/common/Figures.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kColumns = 4;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void EntryModel::present(const AppraisalView& view,
                         const std::vector<CellSpec>& cells,
                         const SchemeNames& names,
                         Entry entry)
{
    std::vector<Row> rows;
    for (const CellSpec& cell : cells) {
        Row row;
        row.cell = cell;
        row.name = names.node(cell.key.node);
        if (!cell.key.part.isEmpty())
            row.name += QStringLiteral(" · ") + names.item(cell.key.node, cell.key.part);
        if (cell.node >= 0) {
            const PreparedNode& node = view.scheme.node(cell.node);
            row.weight = names.figure(node.weight);
            if (node.isIndicator())
                row.hint = together(describe(names, *node.source->indicator));
        }
        row.stored = view.text(cell.key);
        row.now = row.stored;
        rows.push_back(std::move(row));
    }
    const bool isSamePlace = m_employee == view.course.appraisal.employee
        && m_period == view.course.cycle.period && m_entry == entry;
    const auto isSame = [](const Row& a, const Row& b) {
        return a.cell.key == b.cell.key && a.name == b.name && a.stored == b.stored;
    };
    // Read anew, and nothing was stored: what is being typed stays.
    if (isSamePlace && std::ranges::equal(rows, m_rows, isSame))
        return;
    beginResetModel();
    m_scheme = view.scheme;
    m_period = view.course.cycle.period;
    m_employee = view.course.appraisal.employee;
    m_entry = entry;
    m_rows = std::move(rows);
    endResetModel();
}

void EntryModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_scheme.reset();
    endResetModel();
}

std::vector<CellChange> EntryModel::changes() const
{
    std::vector<CellChange> changes;
    for (const Row& row : m_rows) {
        if (row.now != row.stored)
            changes.push_back({m_employee, row.cell.key, row.stored, row.now, {}});
    }
    return changes;
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[at(index.row())];
    const bool isText = index.column() == TextColumn;
    if (role == Qt::EditRole && isText)
        return row.now;
    if (role == Qt::TextAlignmentRole && (isText || index.column() == WeightColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && !isText)
        return row.hint;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case WeightColumn:
        return row.weight;
    case HintColumn:
        return row.hint;
    default:
        return row.now.isEmpty() ? missingMark() : shownFigure(row.now);
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == TextColumn || section == WeightColumn
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Line"),
                            tr("Weight"),
                            tr("How it is judged"),
                            m_rows.empty() || m_rows.front().cell.key.kind == CellKind::Target
                                ? tr("Target")
                                : tr("Own rating")};
    return names[section];
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_entry == Entry::Open && index.column() == TextColumn ? usual | Qt::ItemIsEditable
                                                                  : usual;
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != TextColumn || !m_scheme)
        return false;
    Row& row = m_rows[at(index.row())];
    const QString typed = value.toString().trimmed();
    QString text;
    if (!typed.isEmpty()) {
        const Result<QString> normalized = normalizedCell(*m_scheme, m_period, row.cell, typed);
        if (!normalized) {
            Q_EMIT refused(normalized.error());
            return false;
        }
        text = *normalized;
    }
    row.now = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace plumbline
