// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PageFrame.h"

#include "drawing/PaperText.h"

namespace plumbline {

namespace {

constexpr double kFooterRoom = 9.0;
constexpr double kHeadGap = 4.0;
constexpr double kLeft = paper::kMargin;
constexpr double kRight = paper::kPageWidth - paper::kMargin;
constexpr double kBottom = paper::kPageHeight - paper::kMargin;

double runningHeadHeight()
{
    return lineHeight(TextRole::Caption) + kHeadGap;
}

BodyHeights bodyHeights()
{
    const double first = kBottom - paper::kMargin - kFooterRoom;
    return {first, first - runningHeadHeight()};
}

TextMark caption(double x, double top, const QString& text, TextAlign align)
{
    return {{x, top + baseline(TextRole::Caption)}, text, TextRole::Caption, align, Ink::Secondary};
}

void addRunningHead(PaintedPage& page, const PageFrame& frame)
{
    const double width = kRight - kLeft;
    const double draft = textWidth(frame.draftMark, TextRole::Caption);
    page.marks.emplace_back(caption(kLeft,
                                    paper::kMargin,
                                    elided(frame.runningHead, TextRole::Caption, width - draft - 4),
                                    TextAlign::Left));
    if (!frame.draftMark.isEmpty())
        page.marks.emplace_back(caption(kRight, paper::kMargin, frame.draftMark, TextAlign::Right));
    const double y = paper::kMargin + lineHeight(TextRole::Caption) + 0.5;
    page.marks.emplace_back(LineMark{{kLeft, y}, {kRight, y}, Stroke::Hair, Ink::Line});
}

void addFooter(PaintedPage& page, const PageFrame& frame, int number, int count)
{
    const double top = kBottom - lineHeight(TextRole::Caption);
    page.marks.emplace_back(LineMark{{kLeft, top - 1}, {kRight, top - 1}, Stroke::Hair, Ink::Line});
    page.marks.emplace_back(caption(kLeft, top, frame.made, TextAlign::Left));
    page.marks.emplace_back(caption((kLeft + kRight) / 2 + 4, top, frame.check, TextAlign::Centre));
    page.marks.emplace_back(
        caption(kRight, top, frame.pageOf.arg(number).arg(count), TextAlign::Right));
    if (!frame.trail.isEmpty())
        page.marks.emplace_back(
            caption(kLeft, top + lineHeight(TextRole::Caption), frame.trail, TextAlign::Left));
}

void addBody(PaintedPage& page, const std::vector<PlacedStrip>& strips, double top)
{
    for (const PlacedStrip& placed : strips) {
        const QPointF offset(kLeft, top + placed.top);
        for (const Mark& mark : placed.strip->marks)
            page.marks.push_back(moved(mark, offset));
        for (const PageSpot& spot : placed.strip->spots)
            page.spots.push_back({spot.area.translated(offset), spot.place});
    }
}

} // namespace

std::vector<PaintedPage> framed(const Flow& flow, const PageFrame& frame)
{
    const auto dealt = paginate(flow, bodyHeights());
    std::vector<PaintedPage> pages;
    for (const std::vector<PlacedStrip>& strips : dealt) {
        PaintedPage page;
        const bool isFirst = pages.empty();
        if (!isFirst)
            addRunningHead(page, frame);
        addBody(page, strips, paper::kMargin + (isFirst ? 0 : runningHeadHeight()));
        addFooter(page, frame, static_cast<int>(pages.size()) + 1, static_cast<int>(dealt.size()));
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace plumbline
