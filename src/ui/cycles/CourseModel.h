// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/Pinyin.h"
#include "ui/cycles/CycleWay.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// The people of a cycle: how far each is, whom it waits for and until when.
class CourseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, StaffNumber, TeamColumn, State, WaitsFor, Until, Notice, ColumnCount };

    static constexpr int kSortRole = Qt::UserRole + 1;
    static constexpr int kLateRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows where the same people are only further on.
    void show(CycleWay way);
    [[nodiscard]] const CourseLine& line(int row) const;
    [[nodiscard]] const NameKey& nameKeyOf(int row) const;
    [[nodiscard]] int rowOf(const EmployeeId& employee) const; ///< −1: not there.

    [[nodiscard]] const CycleWay& way() const { return m_way; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CourseLine& line, int column) const;

    CycleWay m_way;
    std::vector<NameKey> m_keys;
};

/// What deserves a look about an appraisal: late, no answer, an open appeal, a second look that
/// waits, why it was returned or is not appraised. Empty: nothing.
[[nodiscard]] QString noticeOf(const CourseLine& line);

} // namespace plumbline
