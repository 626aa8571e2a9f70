// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/Schemes.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSortFilterProxyModel>

namespace plumbline {

/// The schemes of the company and of the library, one a row: its name, and below it what it is.
class SchemeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kFactsRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<SchemeEntry> entries, const QString& language);
    [[nodiscard]] const SchemeEntry& entry(int row) const;
    /// The newest version of that scheme; −1: not there.
    [[nodiscard]] int rowOf(const SchemeId& scheme) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString name(const SchemeEntry& entry) const;

    std::vector<SchemeEntry> m_entries;
    QString m_language;
};

/// Shows the schemes that are asked for by words, length of period and position.
class SchemeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString& typed);
    void setPeriod(std::optional<PeriodKind> period);
    void setPosition(const PositionId& position); ///< Empty: any.

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_typed;
    std::optional<PeriodKind> m_period;
    PositionId m_position;
};

} // namespace plumbline
