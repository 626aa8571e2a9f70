// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TeamTree.h"

#include <QtWidgets/QHeaderView>

namespace plumbline {

namespace {

constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kTeamRole = Qt::UserRole + 2;

enum ItemKind { EverybodyItem, TeamItem, WithoutItem };

std::optional<TeamId> parentOf(const std::vector<Team>& teams, const TeamId& id)
{
    for (const Team& team : teams) {
        if (team.id == id)
            return team.parent;
    }
    return std::nullopt;
}

void collect(const QTreeWidgetItem& item, QSet<TeamId>& teams)
{
    teams.insert(TeamId(item.data(0, kTeamRole).toString()));
    for (int child = 0; child < item.childCount(); ++child)
        collect(*item.child(child), teams);
}

} // namespace

TeamTree::TeamTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QTreeWidgetItem* TeamTree::addItem(QTreeWidgetItem* parent, const QString& name, int count)
{
    auto item = std::make_unique<QTreeWidgetItem>(QStringList{name, QLocale().toString(count)});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, name);
    QTreeWidgetItem* added = item.get();
    if (parent)
        parent->addChild(item.release());
    else
        addTopLevelItem(item.release());
    return added;
}

void TeamTree::addTeams(QTreeWidgetItem* parentItem, const std::optional<TeamId>& parent)
{
    for (const Team& team : m_teams) {
        if (team.parent != parent)
            continue;
        QTreeWidgetItem* item = addItem(parentItem, team.name, m_counts.value(team.id));
        item->setData(0, kKindRole, TeamItem);
        item->setData(0, kTeamRole, team.id.text());
        addTeams(item, team.id);
        item->setExpanded(true);
    }
}

void TeamTree::show(const People& people, const QDate& day)
{
    const std::optional<TeamId> chosen = currentTeam();
    const TeamChoice::Kind kind = choice().kind;
    const QSignalBlocker blocker(this);
    clear();
    m_teams = people.teams;
    m_counts.clear();
    int everybody = 0;
    int without = 0;
    for (const Employee& employee : people.employees) {
        if (!employee.isActiveIn(day, day))
            continue;
        ++everybody;
        std::optional<TeamId> team = employee.teamOn(day);
        without += team ? 0 : 1;
        for (std::size_t depth = 0; team && depth <= m_teams.size(); ++depth) {
            ++m_counts[*team];
            team = parentOf(m_teams, *team);
        }
    }
    addItem(nullptr, tr("Everybody"), everybody)->setData(0, kKindRole, EverybodyItem);
    addTeams(nullptr, std::nullopt);
    addItem(nullptr, tr("Without team"), without)->setData(0, kKindRole, WithoutItem);
    QTreeWidgetItem* current = topLevelItem(0);
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        const bool isSame = chosen
            ? (*it)->data(0, kTeamRole).toString() == chosen->text()
            : kind == TeamChoice::Kind::Without && (*it)->data(0, kKindRole).toInt() == WithoutItem;
        if (isSame)
            current = *it;
    }
    setCurrentItem(current);
}

std::optional<TeamId> TeamTree::currentTeam() const
{
    const QTreeWidgetItem* item = currentItem();
    if (item == nullptr || item->data(0, kKindRole).toInt() != TeamItem)
        return std::nullopt;
    return TeamId(item->data(0, kTeamRole).toString());
}

TeamChoice TeamTree::choice() const
{
    const QTreeWidgetItem* item = currentItem();
    if (item == nullptr || item->data(0, kKindRole).toInt() == EverybodyItem)
        return {};
    if (item->data(0, kKindRole).toInt() == WithoutItem)
        return {TeamChoice::Kind::Without, {}};
    QSet<TeamId> teams;
    collect(*item, teams);
    return {TeamChoice::Kind::Teams, teams};
}

} // namespace plumbline
