// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "ui/people/EmployeeFilter.h"

#include <QtWidgets/QTreeWidget>

namespace plumbline {

/// The teams as a tree with how many work in each, below them those without a team.
class TeamTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit TeamTree(QWidget* parent = nullptr);

    /// Counts those employed on `day`; keeps what was chosen and unfolded.
    void show(const People& people, const QDate& day);
    /// The team stood on, none for everybody and those without.
    [[nodiscard]] std::optional<TeamId> currentTeam() const;
    /// The team stood on with all below it.
    [[nodiscard]] TeamChoice choice() const;

private:
    QTreeWidgetItem* addItem(QTreeWidgetItem* parent, const QString& name, int count);
    void addTeams(QTreeWidgetItem* parentItem, const std::optional<TeamId>& parent);

    std::vector<Team> m_teams;
    QHash<TeamId, int> m_counts; ///< With the teams below.
};

} // namespace plumbline
