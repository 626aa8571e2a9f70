// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemeListDelegate.h"

#include "ui/common/Theme.h"
#include "ui/schemes/SchemeListModel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace plumbline {

SchemeListDelegate::SchemeListDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void SchemeListDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const QRect inside =
        option.rect.adjusted(space::kSmall, space::kTiny, -space::kSmall, -space::kTiny);
    const QRect upper(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    const QRect lower(inside.left(), upper.bottom() + 1, inside.width(), inside.height() / 2);
    const auto line =
        [&](const QRect& area, const QFont& font, ColorRole role, const QString& text) {
            painter->setFont(font);
            painter->setPen(m_theme.color(role));
            painter->drawText(area,
                              Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
        };
    painter->save();
    line(upper, m_theme.font(type::kText), ColorRole::Text, index.data().toString());
    line(lower,
         m_theme.font(type::kCaption),
         ColorRole::SecondaryText,
         index.data(SchemeListModel::kFactsRole).toString());
    painter->restore();
}

QSize SchemeListDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {space::kRail, space::kHuge + space::kLarge};
}

} // namespace plumbline
