// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureRecords.h"
#include "ui/records/RecordPeople.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// The records behind a figure, as far as they were read; asks for more as one scrolls on.
class BehindModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BehindModel(QObject* parent = nullptr);

    void begin(const RecordPeople& people);
    /// The next ones; fewer than a page: there are no more.
    void add(std::vector<RecordBehind> records, int page);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void retranslate();

    [[nodiscard]] const RecordBehind& at(int row) const { return m_records[size_t(row)]; }

    [[nodiscard]] const RecordPeople& people() const { return m_people; }

    [[nodiscard]] bool isAll() const { return m_isAll; }

    [[nodiscard]] int counted() const; ///< Of those that were read.

Q_SIGNALS:
    void moreWanted(int offset);

private:
    [[nodiscard]] QString text(const RecordBehind& behind, int column) const;
    [[nodiscard]] QString said(const StoredRecord& record) const;

    RecordPeople m_people;
    std::vector<RecordBehind> m_records;
    bool m_isAll = true;
    bool m_isAsking = false;
};

} // namespace plumbline
