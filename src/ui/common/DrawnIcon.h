// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QColor>
#include <QtGui/QIconEngine>

namespace plumbline {

/// An SVG drawn in one colour, and in another while disabled, at whatever size is asked for and no
/// sooner.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(const QByteArray& svg, const QColor& color, const QColor& disabled);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] bool isNull() override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QByteArray m_svg;
    QColor m_color;
    QColor m_disabled;
    QHash<std::pair<int, bool>, QPixmap> m_drawn; ///< By edge in pixels, and whether disabled.
};

} // namespace plumbline
