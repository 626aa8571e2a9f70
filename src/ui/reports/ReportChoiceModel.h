// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/Pinyin.h"
#include "ui/reports/ReportChoice.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

#include <array>
#include <vector>

namespace plumbline {

/// The people or the teams of a cycle whose documents can be made, with a tick each. Ticks belong
/// to whom they stand beside and outlive a change of figures and of the layout.
class ReportChoiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Score, GradeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(ChoiceKind kind, const std::vector<ReportChoice>& choices);

    [[nodiscard]] ChoiceKind kind() const { return m_kind; }

    [[nodiscard]] const ReportChoice& choice(int row) const;
    [[nodiscard]] const NameKey& key(int row) const;
    [[nodiscard]] int rowOf(const QString& id) const; ///< −1: not there.
    [[nodiscard]] bool isTicked(int row) const;
    void setTicked(const std::vector<int>& rows, Qt::CheckState state);
    [[nodiscard]] QStringList tickedIds() const;
    [[nodiscard]] QStringList allIds() const;

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
        ReportChoice choice;
        NameKey key;
    };

    [[nodiscard]] QString text(const ReportChoice& choice, int column) const;
    [[nodiscard]] const QSet<QString>& ticked() const;
    [[nodiscard]] QString heading(int section) const;

    ChoiceKind m_kind = ChoiceKind::People;
    std::vector<Row> m_rows;
    std::array<QSet<QString>, 3> m_ticked; ///< By kind.
};

} // namespace plumbline
