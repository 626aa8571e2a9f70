// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cycles/CycleWay.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

class Desk;

/// The stages of a cycle: their last days, which can be set here, and when and why the cycle came
/// to each.
class StageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Stage, LastDay, Standing, Since, By, Reason, ColumnCount };

    explicit StageModel(Desk& desk, QObject* parent = nullptr);

    void show(const CycleWay& way);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A day; a null one takes it away.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void datesStored();
    void storingFailed(const QString& sentence);

private:
    [[nodiscard]] QString text(CycleStage stage, int column) const;

    Desk& m_desk;
    CycleKey m_key;
    CycleStanding m_standing;
};

} // namespace plumbline
