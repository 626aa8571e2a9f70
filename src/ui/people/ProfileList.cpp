// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ProfileList.h"

#include "application/text/Pinyin.h"
#include "ui/common/WindowText.h"
#include "ui/people/ProfileText.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

namespace plumbline {

ProfileList::ProfileList(QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    header()->setSectionResizeMode(PositionColumn, QHeaderView::ResizeToContents);
    write();
}

void ProfileList::show(std::vector<PositionProfile> profiles,
                       QHash<PositionId, LocalizedText> positions)
{
    m_profiles = std::move(profiles);
    m_positions = std::move(positions);
    {
        const QSignalBlocker blocker(this);
        clear();
        for (std::size_t row = 0; row < m_profiles.size(); ++row)
            new QTreeWidgetItem(this);
    }
    write();
    filter();
}

void ProfileList::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    filter();
}

void ProfileList::choose(const PositionId& position)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (m_profiles[static_cast<std::size_t>(row)].position == position)
            return setCurrentItem(topLevelItem(row));
    }
}

const PositionProfile* ProfileList::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 || currentItem()->isHidden() ? nullptr
                                                : &m_profiles[static_cast<std::size_t>(row)];
}

LocalizedText ProfileList::positionName(const PositionProfile& profile) const
{
    return profile.position ? m_positions.value(*profile.position) : LocalizedText();
}

void ProfileList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        write();
        filter();
    }
    QTreeWidget::changeEvent(event);
}

void ProfileList::write()
{
    setHeaderLabels({tr("Profile"), tr("Position")});
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const PositionProfile& profile = m_profiles[static_cast<std::size_t>(row)];
        const QString title = shownName(profile.title, profile.id.text());
        topLevelItem(row)->setText(Title, title);
        topLevelItem(row)->setToolTip(Title, title);
        topLevelItem(row)->setText(PositionColumn, shownName(positionName(profile), {}));
    }
}

void ProfileList::filter()
{
    QTreeWidgetItem* first = nullptr;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        item->setHidden(!isFound(m_profiles[static_cast<std::size_t>(row)]));
        if (!first && !item->isHidden())
            first = item;
    }
    if (!current())
        setCurrentItem(first);
}

bool ProfileList::isFound(const PositionProfile& profile) const
{
    if (m_typed.isEmpty())
        return true;
    const QString title = shownName(profile.title, profile.id.text());
    return matchesName(title, nameKey(title), m_typed)
        || profilePlainText(profile, shownName(positionName(profile), {}))
               .contains(m_typed, Qt::CaseInsensitive);
}

} // namespace plumbline
