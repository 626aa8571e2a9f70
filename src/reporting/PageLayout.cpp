// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PageLayout.h"

#include "drawing/PaperText.h"
#include "reporting/Blocks.h"
#include "reporting/Paginate.h"

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

void addRunningHead(PaintedPage& page, const ReportDocument& document)
{
    const double width = kRight - kLeft;
    const double draft = textWidth(document.draftMark, TextRole::Caption);
    page.marks.emplace_back(
        caption(kLeft,
                paper::kMargin,
                elided(document.runningHead, TextRole::Caption, width - draft - 4),
                TextAlign::Left));
    if (!document.draftMark.isEmpty())
        page.marks.emplace_back(
            caption(kRight, paper::kMargin, document.draftMark, TextAlign::Right));
    const double y = paper::kMargin + lineHeight(TextRole::Caption) + 0.5;
    page.marks.emplace_back(LineMark{{kLeft, y}, {kRight, y}, Stroke::Hair, Ink::Line});
}

void addFooter(PaintedPage& page, const ReportDocument& document, int number, int count)
{
    const double top = kBottom - lineHeight(TextRole::Caption);
    page.marks.emplace_back(LineMark{{kLeft, top - 1}, {kRight, top - 1}, Stroke::Hair, Ink::Line});
    page.marks.emplace_back(caption(kLeft, top, document.made, TextAlign::Left));
    page.marks.emplace_back(
        caption((kLeft + kRight) / 2 + 4, top, document.check, TextAlign::Centre));
    page.marks.emplace_back(
        caption(kRight, top, document.pageOf.arg(number).arg(count), TextAlign::Right));
}

void addBody(PaintedPage& page, const std::vector<PlacedStrip>& strips, double top)
{
    for (const PlacedStrip& placed : strips)
        for (const Mark& mark : placed.strip->marks)
            page.marks.push_back(moved(mark, {kLeft, top + placed.top}));
}

Flow flowOf(const ReportDocument& document)
{
    Flow flow;
    addHead(flow, document);
    addTable(flow, document.table);
    addCalculation(flow, document);
    addLedger(flow, document.rules);
    addLedger(flow, document.pay);
    addNotes(flow, document.notes);
    addTail(flow, document);
    return flow;
}

} // namespace

std::vector<PaintedPage> layOut(const ReportDocument& document)
{
    const Flow flow = flowOf(document);
    const auto dealt = paginate(flow, bodyHeights());
    std::vector<PaintedPage> pages;
    for (const std::vector<PlacedStrip>& strips : dealt) {
        PaintedPage page;
        const bool isFirst = pages.empty();
        if (!isFirst)
            addRunningHead(page, document);
        addBody(page, strips, paper::kMargin + (isFirst ? 0 : runningHeadHeight()));
        addFooter(
            page, document, static_cast<int>(pages.size()) + 1, static_cast<int>(dealt.size()));
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace plumbline
