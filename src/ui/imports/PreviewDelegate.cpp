// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/PreviewDelegate.h"

#include "ui/common/Theme.h"
#include "ui/imports/PreviewModel.h"

namespace plumbline {

PreviewDelegate::PreviewDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PreviewDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == 0)
        option->palette.setColor(QPalette::Text, m_theme.color(ColorRole::SecondaryText));
    if (!index.data(PreviewModel::kProblemRole).toBool())
        return;
    option->backgroundBrush = m_theme.color(ColorRole::BadTint);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_theme.icon(QStringLiteral("triangle-alert"), ColorRole::Bad);
    option->decorationSize = {space::kLarge, space::kLarge};
}

} // namespace plumbline
