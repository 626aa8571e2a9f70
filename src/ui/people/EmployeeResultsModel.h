// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadEmployeeHistory.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// One employee's stored results, newest first, a row a cycle.
class EmployeeResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PeriodColumn, Scheme, Score, GradeColumn, Rank, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<EmployeeResult> results);

    [[nodiscard]] const std::vector<EmployeeResult>& results() const { return m_results; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    [[nodiscard]] QString text(const EmployeeResult& result, int column) const;

    std::vector<EmployeeResult> m_results;
};

} // namespace plumbline
