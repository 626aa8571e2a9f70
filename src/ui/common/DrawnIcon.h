// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIconEngine>

#include <map>
#include <tuple>

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
    std::map<std::tuple<int, int, bool>, QPixmap> m_drawn; ///< By pixels, and whether disabled.
};

} // namespace plumbline
