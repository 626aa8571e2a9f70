// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PageFrame.h"

#include "drawing/PaperText.h"
#include "reporting/CodeMark.h"

namespace plumbline {

namespace {

constexpr double kFooterGap = 4.0; ///< Between the body and the footer's text.
constexpr int kFooterLines = 2;
constexpr double kCodeSize = 14.0;
constexpr double kCodeQuiet = kCodeSize / 21 * 4; ///< Of the smallest code, which has most.
constexpr double kHeadGap = 4.0;
constexpr double kLeft = paper::kMargin;

double footerHeight()
{
    return kFooterLines * lineHeight(TextRole::Caption);
}

double runningHeadHeight()
{
    return lineHeight(TextRole::Caption) + kHeadGap;
}

TextMark caption(double x, double top, const QString& text, TextAlign align)
{
    return {{x, top + baseline(TextRole::Caption)}, text, TextRole::Caption, align, Ink::Secondary};
}

/// Puts pages of one size into their frames.
class Framer
{
public:
    Framer(const PageFrame& frame, const PaperSheet& sheet)
        : m_frame(frame)
        , m_sheet(sheet)
        , m_right(sheet.width - paper::kMargin)
        , m_bottom(sheet.height - paper::kMargin)
    {
    }

    [[nodiscard]] std::vector<PaintedPage> take(const Flow& flow) const
    {
        const auto dealt = paginate(flow, bodyHeights());
        std::vector<PaintedPage> pages;
        for (const std::vector<PlacedStrip>& strips : dealt) {
            PaintedPage page;
            page.width = m_sheet.width;
            page.height = m_sheet.height;
            const bool isFirst = pages.empty();
            if (!isFirst)
                addRunningHead(page);
            addBody(page, strips, paper::kMargin + (isFirst ? 0 : runningHeadHeight()));
            addFooter(page);
            pages.push_back(std::move(page));
        }
        if (!m_frame.pageOf.isEmpty())
            numberPages(pages, m_frame.pageOf);
        return pages;
    }

private:
    [[nodiscard]] BodyHeights bodyHeights() const
    {
        const double first = m_bottom - paper::kMargin - footerHeight() - kFooterGap;
        return {first, first - runningHeadHeight()};
    }

    void addRunningHead(PaintedPage& page) const
    {
        const double draft = textWidth(m_frame.draftMark, TextRole::Caption);
        const double width = m_right - kLeft - draft - 4;
        page.marks.emplace_back(caption(kLeft,
                                        paper::kMargin,
                                        elided(m_frame.runningHead, TextRole::Caption, width),
                                        TextAlign::Left));
        if (!m_frame.draftMark.isEmpty())
            page.marks.emplace_back(
                caption(m_right, paper::kMargin, m_frame.draftMark, TextAlign::Right));
        const double y = paper::kMargin + lineHeight(TextRole::Caption) + 0.5;
        page.marks.emplace_back(LineMark{{kLeft, y}, {m_right, y}, Stroke::Hair, Ink::Line});
    }

    void addFooter(PaintedPage& page) const
    {
        const double top = m_bottom - footerHeight();
        page.marks.emplace_back(
            LineMark{{kLeft, top - 1}, {m_right, top - 1}, Stroke::Hair, Ink::Line});
        page.marks.emplace_back(caption(kLeft, top, m_frame.made, TextAlign::Left));
        page.marks.emplace_back(
            caption((kLeft + m_right) / 2 + 4, top, m_frame.check, TextAlign::Centre));
        if (!m_frame.trail.isEmpty())
            page.marks.emplace_back(caption(
                kLeft, top + lineHeight(TextRole::Caption), m_frame.trail, TextAlign::Left));
    }

    static void addBody(PaintedPage& page, const std::vector<PlacedStrip>& strips, double top)
    {
        for (const PlacedStrip& placed : strips) {
            const QPointF offset(kLeft, top + placed.top);
            for (const Mark& mark : placed.strip->marks)
                page.marks.push_back(moved(mark, offset));
            for (const PageSpot& spot : placed.strip->spots)
                page.spots.push_back({spot.area.translated(offset), spot.target});
            for (const PageLink& link : placed.strip->links)
                page.links.push_back({link.area.translated(offset), link.page});
        }
    }

    const PageFrame& m_frame;
    const PaperSheet& m_sheet;
    double m_right;
    double m_bottom;
};

} // namespace

Flow flowOn(const PaperSheet& sheet)
{
    return {.width = sheet.contentWidth()};
}

namespace {

/// At the right of the foot, level with the lines to sign on.
void addCode(Flow& flow, const QString& code)
{
    flow.foot.height = std::max(flow.foot.height, kCodeSize + kCodeQuiet);
    const QPointF at(flow.width - kCodeSize, flow.foot.height - kCodeSize);
    for (Mark& mark : codeMarks(code, at, kCodeSize))
        flow.foot.marks.push_back(std::move(mark));
}

TextMark footerMark(const PaintedPage& page, int line, const QString& text)
{
    const double top = page.height - paper::kMargin - footerHeight();
    return caption(page.width - paper::kMargin,
                   top + line * lineHeight(TextRole::Caption),
                   text,
                   TextAlign::Right);
}

} // namespace

void numberPages(std::vector<PaintedPage>& pages, const QString& pageOf)
{
    for (std::size_t i = 0; i < pages.size(); ++i)
        pages[i].marks.emplace_back(footerMark(pages[i], 0, pageOf.arg(i + 1).arg(pages.size())));
}

void tellPlace(PaintedPage& page, const QString& place)
{
    page.marks.emplace_back(footerMark(page, 1, place));
}

std::vector<PaintedPage> framed(Flow flow, const PageFrame& frame, const PaperSheet& sheet)
{
    if (!frame.code.isEmpty())
        addCode(flow, frame.code);
    return Framer(frame, sheet).take(flow);
}

} // namespace plumbline
