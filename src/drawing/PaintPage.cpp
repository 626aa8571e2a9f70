// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaintPage.h"

#include "drawing/PaperText.h"

#include <QtGui/QPainterPath>
#include <QtGui/QPolygonF>

namespace plumbline {

QColor inkColour(Ink ink)
{
    switch (ink) {
    case Ink::Normal:
        return QColor::fromRgb(paper::kInk);
    case Ink::Secondary:
        return QColor::fromRgb(paper::kSecondaryInk);
    case Ink::StrongLine:
        return QColor::fromRgb(paper::kStrongLineInk);
    case Ink::Line:
        return QColor::fromRgb(paper::kLineInk);
    case Ink::Chosen:
        return QColor::fromRgb(paper::kChosenInk);
    case Ink::Others:
        return QColor::fromRgb(paper::kOthersInk);
    case Ink::Paper:
        return QColor::fromRgb(paper::kPaper);
    }
    Q_UNREACHABLE();
}

double strokePoints(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Hair:
    case Stroke::Dashed:
        return paper::kHairlinePoints;
    case Stroke::Strong:
        return paper::kStrongLinePoints;
    case Stroke::Chart:
        return paper::kChartLinePoints;
    }
    Q_UNREACHABLE();
}

namespace {

/// Paints one kind of mark after another; the painter's unit is a millimetre.
class MarkPainter
{
public:
    explicit MarkPainter(QPainter& painter)
        : m_painter(painter)
    {
    }

    void operator()(const TextMark& mark)
    {
        const double scale = textSize(mark.role) * paper::kMillimetresPerPoint / paper::kFontPixels;
        m_painter.save();
        m_painter.setPen(inkColour(mark.ink));
        m_painter.translate(textLeft(mark), mark.at.y());
        m_painter.scale(scale, scale);
        m_painter.drawText(QPointF(0, 0), mark.text);
        m_painter.restore();
    }

    void operator()(const LineMark& mark)
    {
        m_painter.setPen(pen(mark.stroke, mark.ink));
        m_painter.drawLine(mark.from, mark.to);
    }

    void operator()(const FillMark& mark) { m_painter.fillRect(mark.area, inkColour(mark.ink)); }

    void operator()(const FrameMark& mark)
    {
        m_painter.setPen(pen(mark.stroke, mark.ink));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(mark.area);
    }

    void operator()(const PolylineMark& mark)
    {
        m_painter.setPen(pen(mark.stroke, mark.ink));
        m_painter.drawPolyline(mark.points.data(), static_cast<int>(mark.points.size()));
    }

    void operator()(const PolygonMark& mark)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(inkColour(mark.ink));
        m_painter.drawPolygon(mark.points.data(), static_cast<int>(mark.points.size()));
    }

    void operator()(const CircleMark& mark)
    {
        const bool isHollow = mark.fill == CircleFill::Hollow;
        m_painter.setPen(pen(Stroke::Chart, mark.ink));
        m_painter.setBrush(inkColour(isHollow ? Ink::Paper : mark.ink));
        m_painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    }

    void operator()(const CellsMark& mark)
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const QRectF& area : mark.areas)
            path.addRect(area);
        m_painter.fillPath(path, inkColour(mark.ink));
    }

    void operator()(const ImageMark& mark)
    {
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(mark.area, mark.image);
    }

private:
    static QPen pen(Stroke stroke, Ink ink)
    {
        const double width = strokePoints(stroke) * paper::kMillimetresPerPoint;
        QPen pen(inkColour(ink), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (stroke == Stroke::Dashed)
            pen.setDashPattern({paper::kDashPoints / paper::kHairlinePoints,
                                paper::kDashPoints / paper::kHairlinePoints});
        return pen;
    }

    QPainter& m_painter;
};

} // namespace

void paintPage(QPainter& painter, const PaintedPage& page, double unitsPerMillimetre)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerMillimetre, unitsPerMillimetre);
    painter.setFont(paperFont());
    MarkPainter paint(painter);
    for (const Mark& mark : page.marks)
        std::visit(paint, mark);
    painter.restore();
}

} // namespace plumbline
