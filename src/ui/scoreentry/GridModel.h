// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/CellEntry.h"
#include "ui/scoreentry/CellLook.h"
#include "ui/scoreentry/PeopleIndex.h"
#include "ui/scoreentry/RowOrder.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

namespace plumbline {

class CourseMarks;
class CycleSheet;

/// The cycle as a table: people down in their own order, columns across. Knows no rules, colours or
/// widgets; a value that is entered goes to CellEntry.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    GridModel(CycleSheet& cycle,
              RefusedCells& refused,
              CellEntry& entry,
              const CourseMarks& marks,
              QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A text, or for adjustments a list of text and reason.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    void setMode(GridMode mode);
    void setFilter(const RowFilter& filter);
    /// The words of the columns anew.
    void retranslate();

    [[nodiscard]] GridMode mode() const { return m_mode; }

    [[nodiscard]] const RowFilter& filter() const { return m_filter; }

    [[nodiscard]] const RowOrder& order() const { return m_order; }

    [[nodiscard]] const ScoreSheet* sheet() const;
    [[nodiscard]] bool isClosed() const;
    /// Why the values of that row stay as they are; empty where they don't.
    [[nodiscard]] QString lockWords(int row) const;

    [[nodiscard]] const std::vector<GridColumn>& columns() const { return m_columns; }

    [[nodiscard]] const GridColumn& column(int column) const { return m_columns[size_t(column)]; }

    [[nodiscard]] CellLook look(int row, int column) const;
    /// As the editor and the clipboard take it.
    [[nodiscard]] QString editText(const QModelIndex& index) const;
    [[nodiscard]] QString reason(const QModelIndex& index) const;
    /// What the records fill into the cell when nobody types another value; empty: nothing.
    [[nodiscard]] QString measuredFill(const QModelIndex& index) const;
    [[nodiscard]] CellPlace place(const QModelIndex& index) const;
    /// Invalid where the cell is not shown.
    [[nodiscard]] QModelIndex indexOf(const CellPlace& place) const;
    /// The first column of a node's cells; −1: none.
    [[nodiscard]] int columnOf(const QString& node) const;
    [[nodiscard]] TypedCell
    typed(const QModelIndex& index, const QString& text, const QString& why) const;
    EntryOutcome enter(const std::vector<TypedCell>& cells);

private:
    void reload();
    void showMarks();
    [[nodiscard]] bool isLocked(int row) const;
    void keepOutUnchanged(std::vector<char>& accepted) const;
    [[nodiscard]] bool isChangedSinceReview(int person) const;
    void makeColumns();
    void measurePlaces();
    void showChanges(const std::vector<CellChange>& changes);
    void showNote(const EmployeeId& employee);
    void showPlace(const CellPlace& place);
    void rearrange(const std::function<void()>& work);
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;

    CycleSheet& m_cycle;
    RefusedCells& m_refused;
    CellEntry& m_entry;
    const CourseMarks& m_marks;
    GridMode m_mode = GridMode::Values;
    std::vector<GridColumn> m_columns;
    QHash<CellKey, int> m_columnByKey;
    RowOrder m_order;
    PeopleIndex m_people;
    RowFilter m_filter;
    QTimer m_preparation;
};

} // namespace plumbline
