// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"
#include "domain/common/Rational.h"
#include "domain/common/Rounding.h"

#include <QtCore/QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

class QTableView;

namespace plumbline {

/// A cell of a table that is only read: what is shown, what stands in a file, and how it sorts.
struct FigureCell
{
    QString text;
    QString stored; ///< In files; null: the text.
    std::optional<double> key; ///< Of figures; none sorts by text.
    bool isMissing = false; ///< Sorts last, whichever way.
    QString tip;
};

using TableRow = std::vector<FigureCell>;

enum class FigureKind { Words, Figures };

struct FigureColumn
{
    QString heading;
    FigureKind kind = FigureKind::Words;
};

/// A whole table as it is made.
struct TableContents
{
    std::vector<FigureColumn> columns;
    std::vector<TableRow> rows;
};

[[nodiscard]] FigureCell wordCell(const QString& text);
/// Exactly so many places, as reports print it.
[[nodiscard]] FigureCell figureCell(const std::optional<Rational>& figure, int places);
/// With its sign: +1.20, −0.35, 0.00.
[[nodiscard]] FigureCell changeCell(const std::optional<Rational>& change, int places);
[[nodiscard]] FigureCell countCell(int count);
[[nodiscard]] FigureCell missingCell();
/// −0.35 in the window's way; an en dash for none.
[[nodiscard]] QString shownAmount(const std::optional<Rational>& figure, int places);

/// A table of rows that are made at once and then sorted and filtered without moving them. Rows are
/// named by their place when they were made.
class FigureTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the sorting and the filter.
    void present(TableContents contents);
    void clear(); ///< Keeps the columns.
    /// Only rows that pass are shown; none: all.
    void setFilter(std::function<bool(int row)> accepts);
    [[nodiscard]] int madeRow(const QModelIndex& index) const; ///< −1: none.
    [[nodiscard]] int placeOf(int madeRow) const; ///< −1: not shown.

    [[nodiscard]] int madeRows() const { return static_cast<int>(m_contents.rows.size()); }

    /// Headings and the shown rows in their order, as they stand in files.
    [[nodiscard]] TableSheet sheet(const QString& name) const;
    /// The same as texts, for the clipboard.
    [[nodiscard]] std::vector<QStringList> stored() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    [[nodiscard]] const FigureCell& cell(int madeRow, int column) const;

    TableContents m_contents;
    std::vector<int> m_order; ///< Rows that are shown, as they were made.
    std::function<bool(int)> m_accepts;
    int m_column = -1; ///< −1: as made.
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// Puts the table into a view as all tables of figures look, with its columns remembered under
/// `key`.
void showFigures(QTableView& view, FigureTable& table, const QString& key);

} // namespace plumbline
