// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// Whom a cycle would take: those it can are ticked, those it can't say why.
class CandidateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, StaffNumber, PositionColumn, TeamColumn, Reason, ColumnCount };

    /// "1" for those it can take.
    static constexpr int kCanTakeRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Candidate>& candidates,
              const QHash<PositionId, QString>& positions,
              const QHash<TeamId, QString>& teams);
    void tickAll(Qt::CheckState state);
    [[nodiscard]] std::vector<EmployeeId> ticked() const;
    [[nodiscard]] int possible() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    struct Row
    {
        Candidate candidate;
        QString position;
        QString team;
        bool isTicked = false;
    };

    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace plumbline
