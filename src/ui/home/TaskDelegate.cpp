// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/TaskDelegate.h"

#include "ui/common/Theme.h"
#include "ui/home/TaskModel.h"

namespace plumbline {

TaskDelegate::TaskDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isLate = index.data(TaskModel::kLateRole).toBool();
    const ColorRole role = isLate ? ColorRole::Warning : ColorRole::SecondaryText;
    if (isLate && index.column() == TaskModel::Until) {
        option->palette.setColor(QPalette::Text, m_theme.color(role));
        option->palette.setColor(QPalette::HighlightedText, m_theme.color(role));
    }
    if (index.column() != TaskModel::What)
        return;
    const bool isReminder = index.data(TaskModel::kReminderRole).toBool();
    const QString icon = isLate ? QStringLiteral("triangle-alert")
        : isReminder            ? QStringLiteral("clock")
                                : QStringLiteral("circle-dot");
    option->icon = m_theme.icon(icon, role);
    option->decorationSize = QSize(space::kLarge, space::kLarge);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace plumbline
