// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BarPicture.h"

#include <QtCore/QRect>

class QPainter;

namespace plumbline {

class Theme;

/// Where someone is in a bar chart; nowhere in a picture for a file.
struct BarCursor
{
    int current = -1;
    int hovered = -1;
    bool isOnFigure = false; ///< The mouse, rather than on the bar.
};

/// Lays out and paints horizontal bars from zero, one a line, with figures at the right; of a
/// comparison a thin grey bar below each. Only lines, rectangles and text, so that a drawing keeps
/// them as such.
class BarPainter
{
public:
    BarPainter(const Theme& theme, const BarPicture& picture, int width);

    [[nodiscard]] int height() const;
    [[nodiscard]] QRect line(int bar) const;
    [[nodiscard]] int barAt(const QPoint& at) const; ///< −1: none.
    [[nodiscard]] bool isOnFigure(const QPoint& at) const;
    void paint(QPainter& painter, const BarCursor& cursor) const;

private:
    [[nodiscard]] int top() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int figureWidth() const;
    [[nodiscard]] int besideWidth() const; ///< With the space before it.
    [[nodiscard]] int figuresLeft() const;
    [[nodiscard]] double longest() const;
    [[nodiscard]] int firstGuide() const;
    void paintLine(QPainter& painter, int index, const BarCursor& cursor) const;
    void paintBodies(QPainter& painter, const Bar& bar, const QRect& row) const;
    void paintFigures(QPainter& painter, const Bar& bar, const QRect& row) const;
    void paintGuide(QPainter& painter, int index) const;
    void paintGuideName(QPainter& painter, double x) const;
    void paintOtherName(QPainter& painter) const;
    void paintMark(QPainter& painter, int index) const;
    static void paintBody(QPainter& painter, const QRectF& body, const QColor& color, bool isSmall);
    static void paintName(QPainter& painter, const QRect& area, const QString& name);

    const Theme& m_theme;
    const BarPicture& m_picture;
    int m_width;
    QRect m_area; ///< Of the bars.
};

} // namespace plumbline
