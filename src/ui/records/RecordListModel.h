// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "ui/records/RecordColumns.h"

#include <QtCore/QAbstractTableModel>

class QTableView;

namespace plumbline {

class Desk;

/// The records that a search finds, newest first. Knows how many there are and reads those that are
/// looked at, a page at a time; rows not read yet are empty.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RecordListModel(Desk& desk, QObject* parent = nullptr);

    void present(const RecordColumns& columns, const RecordSearch& search);
    void clear();
    /// Sees to it that these rows are read.
    void need(int first, int last);

    /// Null: not read yet.
    [[nodiscard]] const StoredRecord* record(int row) const;

    [[nodiscard]] const RecordColumns& columns() const { return m_columns; }

    [[nodiscard]] const RecordSearch& search() const { return m_search; }

    [[nodiscard]] bool isCounting() const { return m_isCounting; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

Q_SIGNALS:
    void counted();
    void pageRead();
    void failed(const plumbline::Error& error);

private:
    using Page = std::vector<StoredRecord>;
    void read(int page);
    void take(int page, Page records);
    void forgetFar(int page);

    Desk& m_desk;
    RecordColumns m_columns;
    RecordSearch m_search;
    int m_count = 0;
    int m_generation = 0; ///< An answer to an earlier search is dropped.
    bool m_isCounting = false;
    QHash<int, Page> m_pages;
    QSet<int> m_underWay;
};

/// Lets the model read what the view shows.
void readWhatIsSeen(QTableView& view, RecordListModel& model);

/// The records of those rows of a search, in their order; on the database thread.
[[nodiscard]] Result<std::vector<StoredRecord>>
recordsAt(const Access& access, const RecordSearch& search, const std::vector<int>& rows);

} // namespace plumbline
