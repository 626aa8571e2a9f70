// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/Mark.h"

namespace plumbline {

namespace {

void move(TextMark& mark, const QPointF& offset)
{
    mark.at += offset;
}

void move(LineMark& mark, const QPointF& offset)
{
    mark.from += offset;
    mark.to += offset;
}

void move(FillMark& mark, const QPointF& offset)
{
    mark.area.translate(offset);
}

void move(FrameMark& mark, const QPointF& offset)
{
    mark.area.translate(offset);
}

void move(PolylineMark& mark, const QPointF& offset)
{
    for (QPointF& point : mark.points)
        point += offset;
}

void move(PolygonMark& mark, const QPointF& offset)
{
    for (QPointF& point : mark.points)
        point += offset;
}

void move(CircleMark& mark, const QPointF& offset)
{
    mark.centre += offset;
}

void move(CellsMark& mark, const QPointF& offset)
{
    for (QRectF& area : mark.areas)
        area.translate(offset);
}

void move(ImageMark& mark, const QPointF& offset)
{
    mark.area.translate(offset);
}

} // namespace

Mark moved(Mark mark, const QPointF& offset)
{
    std::visit([&offset](auto& one) { move(one, offset); }, mark);
    return mark;
}

} // namespace plumbline
