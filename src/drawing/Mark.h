// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QImage>

#include <variant>
#include <vector>

namespace plumbline {

/// What a text is on the page; its size follows from it.
enum class TextRole { Figure, Title, Section, Body, Caption };
enum class TextAlign { Left, Centre, Right };
/// How dark a mark is; what colour that means is the theme's matter.
enum class Ink { Normal, Secondary, StrongLine, Line, Chosen, Others, Paper };

/// One line of text on its baseline; `at.x` is its left, middle or right end.
struct TextMark
{
    QPointF at;
    QString text;
    TextRole role = TextRole::Body;
    TextAlign align = TextAlign::Left;
    Ink ink = Ink::Normal;
};

enum class Stroke { Hair, Strong, Chart, Dashed };

struct LineMark
{
    QPointF from;
    QPointF to;
    Stroke stroke = Stroke::Hair;
    Ink ink = Ink::Line;
};

struct FillMark
{
    QRectF area;
    Ink ink = Ink::Chosen;
};

/// An outlined rectangle.
struct FrameMark
{
    QRectF area;
    Stroke stroke = Stroke::Hair;
    Ink ink = Ink::Normal;
};

struct PolylineMark
{
    std::vector<QPointF> points;
    Stroke stroke = Stroke::Chart;
    Ink ink = Ink::Chosen;
};

struct PolygonMark
{
    std::vector<QPointF> points;
    Ink ink = Ink::Chosen;
};

enum class CircleFill { Solid, Hollow };

struct CircleMark
{
    QPointF centre;
    double radius = 1.0;
    CircleFill fill = CircleFill::Solid;
    Ink ink = Ink::Chosen;
};

/// Rectangles filled as one shape, so that no seam shows where they touch.
struct CellsMark
{
    std::vector<QRectF> areas;
    Ink ink = Ink::Normal;
};

/// An opaque picture.
struct ImageMark
{
    QRectF area;
    QImage image;
};

/// Something on a page, in millimetres from its top left corner.
using Mark = std::variant<TextMark,
                          LineMark,
                          FillMark,
                          FrameMark,
                          PolylineMark,
                          PolygonMark,
                          CircleMark,
                          CellsMark,
                          ImageMark>;

/// The mark moved by `offset`.
[[nodiscard]] Mark moved(Mark mark, const QPointF& offset);

} // namespace plumbline
