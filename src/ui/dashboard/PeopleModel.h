// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"

#include <QtCore/QAbstractTableModel>

#include <functional>

namespace plumbline {

enum class PeopleField {
    Rank,
    Name,
    StaffNumber,
    Team,
    Position,
    Score,
    Change,
    Grade,
    Reason,
    Other, ///< The score in the periods compared with.
    Difference ///< From it.
};

/// A list of people of the board with their figures: the ranking, and whom to help. Sorts its own
/// rows; what is missing stays at the end.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    PeopleModel(std::vector<PeopleField> fields, QObject* parent);

    /// Shown at the end while the board is compared with other periods.
    void setComparedFields(std::vector<PeopleField> fields);

    /// Rows of the score sheet; reasons in words beside, where that field is shown.
    void show(const Board* board, std::vector<int> rows, QStringList reasons = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] PeopleField field(int column) const;
    [[nodiscard]] int person(int row) const;

private:
    [[nodiscard]] QString text(int row, PeopleField field) const;
    void arrange();
    void arrangeByText(PeopleField field);
    void arrangeByFigure(PeopleField field);
    [[nodiscard]] std::optional<Rational> figure(int person, PeopleField field) const;

    [[nodiscard]] QString headingOf(PeopleField field) const;
    [[nodiscard]] std::optional<Rational> otherScore(int person) const;
    [[nodiscard]] QString grades(const PersonFigure& person) const;

    std::vector<PeopleField> m_usual;
    std::vector<PeopleField> m_compared;
    std::vector<PeopleField> m_fields;
    const Board* m_board = nullptr;
    std::vector<int> m_given; ///< In the order they came.
    std::vector<int> m_rows;
    QHash<int, QString> m_reasons;
    int m_sortColumn = -1; ///< As given.
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline
