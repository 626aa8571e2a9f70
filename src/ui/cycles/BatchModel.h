// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Batch.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace plumbline {

/// What a batch does to each: those who stay first, with the reason.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(BatchOutcome outcome, const QHash<EmployeeId, QString>& names);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    BatchOutcome m_outcome;
    QHash<EmployeeId, QString> m_names;
};

} // namespace plumbline
