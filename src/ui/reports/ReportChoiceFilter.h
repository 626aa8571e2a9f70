// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtCore/QSortFilterProxyModel>

#include <optional>

namespace plumbline {

class ReportChoiceModel;

/// Those of the choices that are searched for, by characters, pinyin, initials or number; of people
/// also those of one team.
class ReportChoiceFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ReportChoiceFilter(ReportChoiceModel& model, QObject* parent = nullptr);

    void setTyped(const QString& typed);
    /// None: every team.
    void setTeam(const std::optional<TeamId>& team);
    /// The model's rows that are shown.
    [[nodiscard]] std::vector<int> shownRows() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ReportChoiceModel& m_model;
    QString m_typed;
    std::optional<TeamId> m_team;
};

} // namespace plumbline
