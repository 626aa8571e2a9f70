// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DrawnIcon.h"

#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace plumbline {

namespace {

/// A square, at the left where there is more room: what follows it stands off.
QPixmap drawn(QByteArray svg, const QColor& color, const QSize& size)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size.height(), size.height()));
    return pixmap;
}

} // namespace

DrawnIcon::DrawnIcon(const QByteArray& svg, const QColor& color, const QColor& disabled)
    : m_svg(svg)
    , m_color(color)
    , m_disabled(disabled)
{
}

void DrawnIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
}

QPixmap DrawnIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/)
{
    const QSize drawnSize(size.width(), std::min(size.width(), size.height()));
    if (drawnSize.isEmpty())
        return {};
    const bool isDisabled = mode == QIcon::Disabled;
    QPixmap& pixmap = m_drawn[{drawnSize.width(), drawnSize.height(), isDisabled}];
    if (pixmap.isNull())
        pixmap = drawn(m_svg, isDisabled ? m_disabled : m_color, drawnSize);
    return pixmap;
}

bool DrawnIcon::isNull()
{
    return m_svg.isEmpty();
}

QIconEngine* DrawnIcon::clone() const
{
    return new DrawnIcon(*this);
}

} // namespace plumbline
