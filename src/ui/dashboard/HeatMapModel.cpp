// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatMapModel.h"

#include "ui/dashboard/BoardText.h"

#include <algorithm>

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void HeatMapModel::show(const Board* board)
{
    beginResetModel();
    m_board = board;
    m_rows.clear();
    if (m_board && m_board->sheet)
        arrange();
    endResetModel();
}

int HeatMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeatMapModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_board || !m_board->sheet)
        return 0;
    return static_cast<int>(m_board->team.indicators.size()) + 1;
}

int HeatMapModel::person(int row) const
{
    return m_rows[at(row)];
}

int HeatMapModel::node(int column) const
{
    return column == kTotal ? -1 : m_board->team.indicators[at(column - 1)].node;
}

int HeatMapModel::columnOf(int node) const
{
    for (int column = 1; column < columnCount(); ++column) {
        if (this->node(column) == node)
            return column;
    }
    return kTotal;
}

std::optional<Rational> HeatMapModel::figure(int person, int column) const
{
    if (column == kTotal)
        return m_board->figures->person(person).score;
    const NodeResult& result = m_board->sheet->score(person).nodes[at(node(column))];
    return result.isExcluded ? std::nullopt : std::optional(result.rate);
}

std::optional<double> HeatMapModel::distance(const QModelIndex& index) const
{
    const auto rate = figure(person(index.row()), index.column());
    if (!rate)
        return std::nullopt;
    const double full = index.column() == kTotal
        ? BoardText::approximate(m_board->sheet->scheme().document().full)
        : 1.0;
    return std::clamp(1.0 - BoardText::approximate(*rate) / full, 0.0, 1.0);
}

QString HeatMapModel::text(int person, int column) const
{
    const auto shown = figure(person, column);
    if (!shown)
        return BoardText::missing();
    return column == kTotal ? BoardText::score(*m_board, shown) : BoardText::rate(*shown);
}

QString HeatMapModel::tip(int person, int column) const
{
    const QString name = BoardText::name(*m_board, person);
    const auto shown = figure(person, column);
    if (column == kTotal) {
        return tr("%1\nScore %2, mean %3")
            .arg(name,
                 BoardText::score(*m_board, shown),
                 BoardText::score(*m_board, m_board->team.mean));
    }
    const QString indicator = BoardText::nodeName(*m_board, node(column));
    const auto& missing = m_board->sheet->score(person).missing;
    if (std::find(missing.begin(), missing.end(), node(column)) != missing.end())
        return tr("%1\n%2: the value is missing").arg(name, indicator);
    if (!shown)
        return tr("%1\n%2: left out").arg(name, indicator);
    const auto& mean = m_board->team.indicators[at(column - 1)].meanRate;
    return tr("%1\n%2: %3, mean %4")
        .arg(name,
             indicator,
             BoardText::percent(*shown),
             mean ? BoardText::percent(*mean) : BoardText::missing());
}

QVariant HeatMapModel::data(const QModelIndex& index, int role) const
{
    const int shown = person(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tip(shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_board || !m_board->sheet)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return BoardText::name(*m_board, person(section));
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (role == Qt::DisplayRole)
        return section == kTotal ? tr("Total") : BoardText::nodeName(*m_board, node(section));
    if (role == Qt::ToolTipRole) {
        return tr("Sort by %1 (Alt+Up: lowest first, Alt+Down: highest first)")
            .arg(headerData(section, orientation, Qt::DisplayRole).toString());
    }
    return {};
}

/// Ties keep the order of the ranking; people without the figure come last either way.
void HeatMapModel::arrange()
{
    m_rows = m_board->listed();
    const int column = std::min(m_sortColumn, columnCount() - 1);
    std::vector<std::pair<std::optional<Rational>, int>> keys;
    keys.reserve(m_rows.size());
    for (const int row : m_rows)
        keys.emplace_back(figure(row, column), row);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [isUp](const auto& a, const auto& b) {
        if (!a.first || !b.first)
            return a.first.has_value() && !b.first.has_value();
        return isUp ? *a.first < *b.first : *b.first < *a.first;
    });
    for (std::size_t place = 0; place < keys.size(); ++place)
        m_rows[place] = keys[place].second;
}

void HeatMapModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_board || !m_board->sheet)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<int> before = m_rows;
    arrange();
    QHash<int, int> placeOf;
    for (int place = 0; place < rowCount(); ++place)
        placeOf.insert(person(place), place);
    const QModelIndexList old = persistentIndexList();
    for (const QModelIndex& one : old) {
        const int place = placeOf.value(before[at(one.row())]);
        changePersistentIndex(one, index(place, one.column()));
    }
    Q_EMIT layoutChanged();
}

} // namespace plumbline
