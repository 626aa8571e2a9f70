// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/Pinyin.h"
#include "application/values/ScoreSheet.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

namespace plumbline {

/// The people of a cycle whose reports can be made, with a tick each. Ticks belong to people and
/// outlive a change of figures.
class ReportPeopleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, StaffNumber, Score, GradeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nobody.
    void show(const ScoreSheet* sheet);
    [[nodiscard]] const Appraisal& appraisal(int row) const;
    [[nodiscard]] const NameKey& key(int row) const;
    [[nodiscard]] int rowOf(const EmployeeId& employee) const; ///< −1: not there.
    [[nodiscard]] bool isTicked(int row) const;
    void setTicked(const std::vector<int>& rows, Qt::CheckState state);
    [[nodiscard]] std::vector<int> tickedRows() const;
    [[nodiscard]] std::vector<int> allRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row
    {
        Appraisal appraisal;
        NameKey key;
        QString score;
        QString grade;
    };

    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    QSet<EmployeeId> m_ticked;
};

} // namespace plumbline
