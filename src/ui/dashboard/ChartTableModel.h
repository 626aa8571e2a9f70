// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartCell.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <vector>

namespace plumbline {

/// The table behind a chart: words, and exact figures. The first column names the row, figures
/// stand right.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void present(std::vector<ChartColumn> columns, std::vector<ChartLine> lines);
    /// The same from what is shown: columns whose every cell reads as a number hold those numbers.
    void show(const QStringList& headings, const std::vector<QStringList>& rows);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ChartColumn> m_columns;
    std::vector<ChartLine> m_lines;
};

/// The whole of a model with its headings as text, cells parted by tabs, figures in digits that
/// spreadsheets read: for the clipboard.
[[nodiscard]] QString tabbedText(const QAbstractItemModel& model);
/// The same for a file, every figure as the exact number it is. Names of rows come first under the
/// heading given.
[[nodiscard]] TableSheet sheetOf(const QAbstractItemModel& model, const QString& names);

} // namespace plumbline
