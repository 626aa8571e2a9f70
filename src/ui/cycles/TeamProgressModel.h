// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleProgress.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// How far each team of a cycle is.
class TeamProgressModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Team, Complete, Missing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<TeamProgress> teams);
    [[nodiscard]] const TeamProgress& team(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    std::vector<TeamProgress> m_teams;
};

} // namespace plumbline
