// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/AppraisalView.h"
#include "application/text/SchemeNames.h"
#include "application/values/RecordCells.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

enum class Entry { Open, Fixed };

/// Cells of one appraisal to be filled in: its targets, or the person's own rating. What is typed
/// is checked at once and stays marked until it is stored.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, WeightColumn, HintColumn, TextColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void present(const AppraisalView& view,
                 const std::vector<CellSpec>& cells,
                 const SchemeNames& names,
                 Entry entry);
    void clear();

    /// What was typed and differs from what is stored.
    [[nodiscard]] std::vector<CellChange> changes() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void refused(const plumbline::Error& error);
    void edited();

private:
    struct Row
    {
        CellSpec cell;
        QString name;
        QString weight;
        QString hint; ///< How the value becomes points.
        QString stored;
        QString now;
    };

    std::vector<Row> m_rows;
    std::optional<Scheme> m_scheme;
    Period m_period;
    EmployeeId m_employee;
    Entry m_entry = Entry::Fixed;
};

} // namespace plumbline
