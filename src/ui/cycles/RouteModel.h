// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/way/Route.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

/// The places of one route while it is edited. Scoring stays first.
class RouteModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Place, Kind, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Route route);

    [[nodiscard]] const Route& route() const { return m_route; }

    /// Behind `row`; its own row.
    int add(int row);
    void remove(int row);
    void move(int row, int by);
    [[nodiscard]] bool canRemove(int row) const;
    [[nodiscard]] bool canMove(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();

private:
    void countAnew();

    Route m_route;
};

} // namespace plumbline
