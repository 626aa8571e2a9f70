// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/AdvanceCycle.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// What stands against a stage, a row each.
class BlockerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Blocker> blockers);
    [[nodiscard]] const Blocker& blocker(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    std::vector<Blocker> m_blockers;
};

} // namespace plumbline
