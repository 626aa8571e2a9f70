// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableReader.h"
#include "application/values/ImportReport.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace plumbline {

/// The rows of a table about to be brought in, each with what an import would refuse of it.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowNumber, Problem, FirstCell };

    /// Of the Problem column: "1" where the row is refused. Of a cell: whether it is the one
    /// refused.
    static constexpr int kRefusedRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(Table table, const ImportReport& report);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    struct Line
    {
        Table::Row row;
        std::vector<RefusedRow> refused;
    };

    [[nodiscard]] QString problem(const Line& line) const;
    [[nodiscard]] QString text(const Line& line, int column) const;
    [[nodiscard]] bool isRefused(const Line& line, int column) const;

    QStringList m_headings;
    std::vector<Line> m_lines;
};

} // namespace plumbline
