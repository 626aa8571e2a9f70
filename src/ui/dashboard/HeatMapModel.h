// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/HeatGroups.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

namespace plumbline {

enum class HeatOrder { OverAll, WithinTeams };

/// People × indicators: the total first, then the rates. Sorts its own rows; people without the
/// figure stay at the end. Within teams each team has a line of its means, below which its people
/// can be folded away. Knows no colours: `distance` says how far a rate is from full marks.
class HeatMapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int kTotal = 0; ///< The total's column.

    void show(const Board* board);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] int sortColumn() const { return m_sortColumn; }

    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    void setOrder(HeatOrder order);

    [[nodiscard]] HeatOrder order() const { return m_order; }

    /// Row of the score sheet; −1: a team's line.
    [[nodiscard]] int person(int row) const;
    /// The same for the same person or team, wherever it stands.
    [[nodiscard]] int key(int row) const;

    [[nodiscard]] bool isTeam(int row) const { return person(row) < 0; }

    /// Folds a team's people away, or lets them be seen again.
    void fold(int row);
    /// The indicator's node; −1: the total.
    [[nodiscard]] int node(int column) const;
    [[nodiscard]] int columnOf(int node) const;
    /// 0: full marks and above, 1: nothing. None where there is no rate.
    [[nodiscard]] std::optional<double> distance(const QModelIndex& index) const;

private:
    void arrange();
    void arrangeTeams(const std::vector<int>& people, int column);
    [[nodiscard]] const HeatGroup& team(int key) const;
    [[nodiscard]] QString teamHeading(int key) const;
    [[nodiscard]] QString teamTip(int key, int column) const;
    [[nodiscard]] std::optional<Rational> figure(int key, int column) const;
    [[nodiscard]] QString text(int key, int column) const;
    [[nodiscard]] QString tip(int person, int column) const;
    [[nodiscard]] QString otherTip(int person, int column) const;

    const Board* m_board = nullptr;
    std::vector<int> m_rows; ///< People; below zero teams: −1 − their place.
    std::vector<HeatGroup> m_groups;
    QSet<QString> m_folded; ///< Teams.
    HeatOrder m_order = HeatOrder::OverAll;
    int m_sortColumn = kTotal;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline
