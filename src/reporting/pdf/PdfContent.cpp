// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/PdfContent.h"

#include "drawing/PaintPage.h"
#include "drawing/PaperText.h"

namespace plumbline {

namespace {

/// How far the handles of a quarter circle stand off, in radii.
constexpr double kQuarter = 0.5522847498;

double points(double millimetres)
{
    return millimetres / paper::kMillimetresPerPoint;
}

QByteArray colour(Ink ink, const char* operation)
{
    const QColor shown = inkColour(ink);
    return pdfNumber(shown.redF()) + ' ' + pdfNumber(shown.greenF()) + ' '
        + pdfNumber(shown.blueF()) + operation;
}

/// Writes one kind of mark after another, in points from the page's bottom.
class MarkWriter
{
public:
    MarkWriter(const PaintedPage& page, PdfFonts& fonts, PdfImages& images)
        : m_height(page.height)
        , m_fonts(fonts)
        , m_images(images)
    {
    }

    void operator()(const TextMark& mark)
    {
        out += "BT " + colour(mark.ink, " rg ");
        out += "1 0 0 1 " + point({textLeft(mark), mark.at.y()}) + "Tm ";
        for (const CodedText& part : m_fonts.coded(mark.text))
            out += part.font + ' ' + pdfNumber(textSize(mark.role)) + " Tf <" + part.hex + "> Tj ";
        out += "ET\n";
    }

    void operator()(const LineMark& mark)
    {
        stroke(mark.stroke, mark.ink);
        out += point(mark.from) + "m " + point(mark.to) + "l S\n";
    }

    void operator()(const FillMark& mark)
    {
        out += colour(mark.ink, " rg ") + rectangle(mark.area) + "f\n";
    }

    void operator()(const FrameMark& mark)
    {
        stroke(mark.stroke, mark.ink);
        out += rectangle(mark.area) + "S\n";
    }

    void operator()(const PolylineMark& mark)
    {
        stroke(mark.stroke, mark.ink);
        path(mark.points);
        out += "S\n";
    }

    void operator()(const PolygonMark& mark)
    {
        out += colour(mark.ink, " rg ");
        path(mark.points);
        out += "f\n";
    }

    void operator()(const CircleMark& mark)
    {
        stroke(Stroke::Chart, mark.ink);
        out += colour(mark.fill == CircleFill::Hollow ? Ink::Paper : mark.ink, " rg ");
        const double r = mark.radius;
        const double k = r * kQuarter;
        const QPointF c = mark.centre;
        const auto at = [&](double x, double y) { return point(c + QPointF(x, y)); };
        out += at(r, 0) + "m " + at(r, k) + at(k, r) + at(0, r) + "c " + at(-k, r) + at(-r, k)
            + at(-r, 0) + "c " + at(-r, -k) + at(-k, -r) + at(0, -r) + "c " + at(k, -r) + at(r, -k)
            + at(r, 0) + "c b\n";
    }

    void operator()(const CellsMark& mark)
    {
        out += colour(mark.ink, " rg ");
        for (const QRectF& area : mark.areas)
            out += rectangle(area);
        out += "f\n";
    }

    void operator()(const ImageMark& mark)
    {
        out += "q " + pdfNumber(points(mark.area.width())) + " 0 0 "
            + pdfNumber(points(mark.area.height())) + ' ' + point(mark.area.bottomLeft()) + "cm "
            + m_images.name(mark.image) + " Do Q\n";
    }

    QByteArray out;

private:
    [[nodiscard]] QByteArray point(const QPointF& at) const
    {
        return pdfNumber(points(at.x())) + ' ' + pdfNumber(points(m_height - at.y())) + ' ';
    }

    [[nodiscard]] QByteArray rectangle(const QRectF& area) const
    {
        return point(area.bottomLeft()) + pdfNumber(points(area.width())) + ' '
            + pdfNumber(points(area.height())) + " re ";
    }

    void path(const std::vector<QPointF>& corners)
    {
        for (std::size_t i = 0; i < corners.size(); ++i)
            out += point(corners[i]) + (i == 0 ? "m " : "l ");
    }

    void stroke(Stroke stroke, Ink ink)
    {
        const QByteArray dash = pdfNumber(paper::kDashPoints);
        out += colour(ink, " RG ") + pdfNumber(strokePoints(stroke)) + " w "
            + (stroke == Stroke::Dashed ? '[' + dash + ' ' + dash + "] 0 d " : "[] 0 d ");
    }

    double m_height;
    PdfFonts& m_fonts;
    PdfImages& m_images;
};

} // namespace

QByteArray pdfContent(const PaintedPage& page, PdfFonts& fonts, PdfImages& images)
{
    MarkWriter writer(page, fonts, images);
    for (const Mark& mark : page.marks)
        std::visit(writer, mark);
    return writer.out;
}

} // namespace plumbline
