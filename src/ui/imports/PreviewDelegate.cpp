// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/PreviewDelegate.h"

#include "ui/common/Theme.h"
#include "ui/imports/PreviewModel.h"

#include <QtGui/QPainter>

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
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_theme.icon(QStringLiteral("triangle-alert"), ColorRole::Bad);
    option->decorationSize = {space::kLarge, space::kLarge};
}

/// The style sheet's items leave the ground to whoever paints first.
void PreviewDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    if (index.data(PreviewModel::kProblemRole).toBool())
        painter->fillRect(option.rect, m_theme.color(ColorRole::BadTint));
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace plumbline
