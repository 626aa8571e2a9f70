// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/ProgressDelegate.h"

#include "ui/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace plumbline {

namespace {

constexpr int kFigures = 64;
constexpr int kLeastBar = 24;

} // namespace

ProgressDelegate::ProgressDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = QStyledItemDelegate::sizeHint(option, index).height();
    return {kLeastBar + kFigures + 3 * space::kSmall, height};
}

void ProgressDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const QString figures = frame.text;
    frame.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const int done = index.data(kDoneRole).toInt();
    const int all = index.data(kAllRole).toInt();
    const QRect inside = option.rect.adjusted(space::kSmall, 0, -space::kSmall, 0);
    QRectF bar(inside.left(),
               inside.center().y() - space::kTiny / 2.0,
               std::max(0, inside.width() - kFigures - space::kSmall),
               space::kTiny + 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(ColorRole::Line));
    painter->drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    if (all > 0 && done > 0) {
        bar.setWidth(bar.width() * done / all);
        painter->setBrush(m_theme.color(done == all ? ColorRole::Good : ColorRole::Primary));
        painter->drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    }
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->setFont(option.font);
    painter->drawText(QRect(inside.right() - kFigures, inside.top(), kFigures, inside.height()),
                      Qt::AlignRight | Qt::AlignVCenter,
                      figures);
    painter->restore();
}

} // namespace plumbline
