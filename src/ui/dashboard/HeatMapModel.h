// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// People × indicators: the total first, then the rates. Sorts its own rows; people without the
/// figure stay at the end. Knows no colours: `distance` says how far a rate is from full marks.
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

    /// Row of the score sheet.
    [[nodiscard]] int person(int row) const;
    /// The indicator's node; −1: the total.
    [[nodiscard]] int node(int column) const;
    [[nodiscard]] int columnOf(int node) const;
    /// 0: full marks and above, 1: nothing. None where there is no rate.
    [[nodiscard]] std::optional<double> distance(const QModelIndex& index) const;

private:
    void arrange();
    [[nodiscard]] std::optional<Rational> figure(int person, int column) const;
    [[nodiscard]] QString text(int person, int column) const;
    [[nodiscard]] QString tip(int person, int column) const;

    const Board* m_board = nullptr;
    std::vector<int> m_rows;
    int m_sortColumn = kTotal;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline
