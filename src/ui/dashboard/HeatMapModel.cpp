// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatMapModel.h"

#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartCell.h"

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
    m_groups.clear();
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
    return std::max(-1, m_rows[at(row)]);
}

int HeatMapModel::key(int row) const
{
    return m_rows[at(row)];
}

const HeatGroup& HeatMapModel::team(int key) const
{
    return m_groups[at(-1 - key)];
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

std::optional<Rational> HeatMapModel::figure(int key, int column) const
{
    if (key < 0)
        return team(key).figure(column);
    const PersonFigure& person = m_board->figures->person(key);
    return column == kTotal ? person.score : person.rates[at(column - 1)];
}

std::optional<double> HeatMapModel::distance(const QModelIndex& index) const
{
    const auto rate = figure(key(index.row()), index.column());
    if (!rate)
        return std::nullopt;
    const double full = index.column() == kTotal
        ? BoardText::approximate(m_board->sheet->scheme().document().full)
        : 1.0;
    return std::clamp(1.0 - BoardText::approximate(*rate) / full, 0.0, 1.0);
}

QString HeatMapModel::text(int key, int column) const
{
    const auto shown = figure(key, column);
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
                        BoardText::score(*m_board, m_board->team.mean))
            + otherTip(person, column);
    }
    const QString indicator = BoardText::nodeName(*m_board, node(column));
    const auto& missing = m_board->sheet->score(person).missing;
    if (!m_board->isRange()
        && std::find(missing.begin(), missing.end(), node(column)) != missing.end())
        return tr("%1\n%2: the value is missing").arg(name, indicator);
    if (!shown)
        return tr("%1\n%2: left out").arg(name, indicator);
    const auto& mean = m_board->team.indicators[at(column - 1)].meanRate;
    return tr("%1\n%2: %3, mean %4")
               .arg(name,
                    indicator,
                    BoardText::percent(*shown),
                    mean ? BoardText::percent(*mean) : BoardText::missing())
        + otherTip(person, column);
}

/// What the same person had in the other periods, or the other team's mean; on a line of its own.
QString HeatMapModel::otherTip(int person, int column) const
{
    if (!m_board->other)
        return {};
    const OtherFigures& other = *m_board->other;
    std::optional<Rational> then;
    if (m_board->isAgainstPeriods())
        then =
            column == kTotal ? other.scores[at(person)] : other.rates[at(person)][at(column - 1)];
    else
        then = column == kTotal ? other.team.mean : other.team.indicators[at(column - 1)].meanRate;
    const auto difference = differenceOf(figure(person, column), then);
    const QString shown = column == kTotal ? BoardText::score(*m_board, then)
        : then                             ? BoardText::percent(*then)
                                           : BoardText::missing();
    const QString change = column == kTotal ? BoardText::change(*m_board, difference)
        : difference                        ? BoardText::signedRate(*difference)
                                            : BoardText::missing();
    return QLatin1Char('\n')
        + tr("%1: %2, difference %3", "compared with, figure, difference")
              .arg(m_board->otherName, shown, change);
}

QString HeatMapModel::teamHeading(int key) const
{
    const HeatGroup& group = team(key);
    const QString id = group.team ? group.team->text() : QString();
    const QChar mark = m_folded.contains(id) ? QChar(0x25B8) : QChar(0x25BE);
    return tr("%1 %2 (%3)", "fold mark, team, people")
        .arg(mark)
        .arg(BoardText::teamName(*m_board, group.team),
             BoardText::number(static_cast<int>(group.rows.size())));
}

QString HeatMapModel::teamTip(int key, int column) const
{
    const QString name = BoardText::teamName(*m_board, team(key).team);
    const QString what =
        column == kTotal ? tr("Total") : BoardText::nodeName(*m_board, node(column));
    return tr("%1\n%2: mean %3").arg(name, what, text(key, column));
}

QVariant HeatMapModel::data(const QModelIndex& index, int role) const
{
    const int shown = key(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shown < 0 ? teamTip(shown, index.column()) : tip(shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case ExactRole: {
        const auto exact = figure(shown, index.column());
        return exact ? QVariant::fromValue(*exact) : QVariant();
    }
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
            return isTeam(section) ? teamHeading(key(section))
                                   : BoardText::name(*m_board, key(section));
        if (role == Qt::UserRole && isTeam(section)) {
            const auto& of = team(key(section)).team;
            return of ? of->text() : QString();
        }
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (role == Qt::DisplayRole)
        return section == kTotal ? tr("Total") : BoardText::nodeName(*m_board, node(section));
    if (role == ShapeRole)
        return static_cast<int>(section == kTotal ? ColumnShape::Number : ColumnShape::Percentage);
    if (role == PlacesRole)
        return section == kTotal ? m_board->sheet->scheme().document().rounding.score : kRatePlaces;
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
    if (m_order == HeatOrder::WithinTeams)
        arrangeTeams(std::vector<int>(m_rows), column);
}

/// Teams go by their means as people by their figures.
void HeatMapModel::arrangeTeams(const std::vector<int>& people, int column)
{
    m_groups = heatGroups(*m_board, people);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(m_groups, [&](const HeatGroup& a, const HeatGroup& b) {
        const auto& one = a.figure(column);
        const auto& other = b.figure(column);
        if (!one || !other)
            return one.has_value() && !other.has_value();
        return isUp ? *one < *other : *other < *one;
    });
    m_rows.clear();
    for (std::size_t place = 0; place < m_groups.size(); ++place) {
        const HeatGroup& group = m_groups[place];
        m_rows.push_back(-1 - static_cast<int>(place));
        if (!m_folded.contains(group.team ? group.team->text() : QString()))
            m_rows.insert(m_rows.end(), group.rows.begin(), group.rows.end());
    }
}

void HeatMapModel::setOrder(HeatOrder order)
{
    beginResetModel();
    m_order = order;
    m_groups.clear();
    if (m_board && m_board->sheet)
        arrange();
    endResetModel();
}

void HeatMapModel::fold(int row)
{
    const auto& of = team(key(row)).team;
    const QString id = of ? of->text() : QString();
    beginResetModel();
    if (!m_folded.remove(id))
        m_folded.insert(id);
    arrange();
    endResetModel();
}

void HeatMapModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_board || !m_board->sheet)
        return;
    if (m_order == HeatOrder::WithinTeams)
        return setOrder(m_order);
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<int> before = m_rows;
    arrange();
    QHash<int, int> placeOf;
    for (int place = 0; place < rowCount(); ++place)
        placeOf.insert(key(place), place);
    const QModelIndexList old = persistentIndexList();
    for (const QModelIndex& one : old) {
        const int place = placeOf.value(before[at(one.row())]);
        changePersistentIndex(one, index(place, one.column()));
    }
    Q_EMIT layoutChanged();
}

} // namespace plumbline
