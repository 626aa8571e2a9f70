// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CourseDelegate.h"

#include "ui/common/Theme.h"
#include "ui/cycles/CourseModel.h"

namespace plumbline {

CourseDelegate::CourseDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CourseDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(CourseModel::kLateRole).toBool())
        return;
    const QColor color = m_theme.color(ColorRole::Warning);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    option->icon = m_theme.icon(QStringLiteral("triangle-alert"), ColorRole::Warning);
    option->decorationSize = QSize(space::kLarge, space::kLarge);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace plumbline
