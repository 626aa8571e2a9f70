// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

#include <optional>

namespace plumbline {

enum class EmploymentState { Employed, HasLeft, Everybody };

/// Whom the tree has chosen: everybody, those of some teams, or those without one.
struct TeamChoice
{
    enum class Kind { Everybody, Without, Teams };
    Kind kind = Kind::Everybody;
    QSet<TeamId> teams;
    friend bool operator==(const TeamChoice&, const TeamChoice&) = default;
};

/// Sorts employees by pinyin and shows those asked for.
class EmployeeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EmployeeFilter(QObject* parent = nullptr);

    void setTyped(const QString& typed);
    void setState(EmploymentState state);
    void setTeams(const TeamChoice& choice);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_typed;
    EmploymentState m_state = EmploymentState::Employed;
    TeamChoice m_teams;
};

} // namespace plumbline
