// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/HomeTasks.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// What waits, a row each.
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Who, Cycle, Until, ColumnCount };

    static constexpr int kLateRole = Qt::UserRole + 1;
    static constexpr int kReminderRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<HomeTask> tasks);
    [[nodiscard]] const HomeTask& task(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    std::vector<HomeTask> m_tasks;
};

} // namespace plumbline
