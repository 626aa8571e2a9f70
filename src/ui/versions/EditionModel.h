// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/EditionKey.h"
#include "application/text/Pinyin.h"
#include "ui/schemes/SchemeListModel.h"

namespace plumbline {

/// An edition of a scheme as it stands in a list.
struct EditionRow
{
    EditionKey key;
    QString title;
    QString facts; ///< Smaller below it.
    QStringList names; ///< By which it is found.
};

/// Editions, one a row, for SchemeListDelegate.
class EditionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kFactsRole = SchemeListModel::kFactsRole;

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<EditionRow> rows);
    [[nodiscard]] const EditionRow& row(int number) const;
    [[nodiscard]] int rowOf(const EditionKey& key) const; ///< −1: not there.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<EditionRow> m_rows;
};

/// Shows the editions whose name (also in pinyin and initials) or id holds what is typed.
class EditionFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString& typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_typed;
};

} // namespace plumbline
