// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WayRepository.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

class Desk;

/// A desk or an indicator, and whose task its values are.
struct ScorerTask
{
    QString task; ///< `desk:parts` or `SCHEME/NODE`.
    QString name;
    std::optional<Holder> usual = {}; ///< As the scheme says it; none: HR.
    std::optional<Holder> preset = {};
};

/// Whose task values are, where the scheme only names a desk, or somebody else than it says.
class ScorerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Task, Who, ColumnCount };

    explicit ScorerModel(Desk& desk, QObject* parent = nullptr);

    void show(std::vector<ScorerTask> tasks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The stored form of a holder; empty: as the scheme says.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void storingFailed(const QString& sentence);

private:
    Desk& m_desk;
    std::vector<ScorerTask> m_tasks;
};

} // namespace plumbline
