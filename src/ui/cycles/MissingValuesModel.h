// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleOverview.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// The values that hold a cycle up, a row each.
class MissingValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, Indicator, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<MissingValue> values);
    [[nodiscard]] const MissingValue& value(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    std::vector<MissingValue> m_values;
};

} // namespace plumbline
