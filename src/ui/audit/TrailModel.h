// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimeZone>

namespace plumbline {

class Desk;

/// The entries of the trail that a search finds, newest first. Reads the older ones as they are
/// scrolled to.
class TrailModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, When, Who, What, Object, Change, Reason, ColumnCount };

    explicit TrailModel(Desk& desk, QObject* parent = nullptr);

    void present(const TrailSearch& search);
    void clear();

    [[nodiscard]] bool isReading() const { return m_isReading; }

    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    [[nodiscard]] const AuditEntry* entry(int row) const;
    /// Where the company is.
    [[nodiscard]] QString moment(const QDateTime& at) const;
    [[nodiscard]] QTimeZone zone() const; ///< The company's.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void pageRead();
    void failed(const plumbline::Error& error);

private:
    void read();
    void take(TrailPage page);

    Desk& m_desk;
    TrailSearch m_search;
    std::vector<AuditEntry> m_entries;
    int m_generation = 0; ///< An answer to an earlier search is dropped.
    bool m_isReading = false;
    bool m_hasMore = false;
};

} // namespace plumbline
