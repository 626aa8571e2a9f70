// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleOverview.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// The cycles of the company, newest first.
class CycleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PeriodColumn, Stage, Scheme, Complete, People, Version, Opened, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows where the same cycles are only further on.
    void show(const std::vector<CycleOverview>& cycles);
    [[nodiscard]] const CycleOverview& cycle(int row) const;
    [[nodiscard]] int rowOf(const CycleKey& key) const; ///< −1: not there.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    std::vector<CycleOverview> m_cycles;
};

} // namespace plumbline
