// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ShareDelegate.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kBar = 4; ///< Height.

} // namespace

ShareDelegate::ShareDelegate(const Theme& theme, Share share, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_share(std::move(share))
{
}

void ShareDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto share = m_share(index);
    if (!share)
        return;
    QRectF whole = option.rect.adjusted(space::kSmall, 0, -space::kSmall, -2);
    whole.setTop(whole.bottom() - kBar);
    painter->fillRect(whole, m_theme.color(ColorRole::Line));
    whole.setWidth(whole.width() * std::clamp(*share, 0.0, 1.0));
    painter->fillRect(whole,
                      m_theme.color(*share < 1.0 ? ColorRole::Category1 : ColorRole::Category6));
}

} // namespace plumbline
