// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Blocks.h"
#include "reporting/PageFrame.h"
#include "reporting/StripWriter.h"
#include "reporting/layouts/PaySlipPaper.h"

namespace plumbline {

namespace {

constexpr double kCutRoom = 7.0; ///< On both sides of the line to cut along.
constexpr double kGap = 4.0;
constexpr double kPlaceRoom = 5.0; ///< At the foot of a page, for its place in a file of many.
constexpr double kSigningRoom = 11.0;
constexpr double kSigningWidth = 60.0;
constexpr double kDateWidth = 30.0;
constexpr double kTotalRoom = 60.0;

constexpr TextStyle kCaption{TextRole::Caption, TextAlign::Left, Ink::Secondary};
constexpr TextStyle kCaptionRight{TextRole::Caption, TextAlign::Right, Ink::Secondary};

Strip head(const PaySlipPaper& slip, double right)
{
    StripWriter writer;
    const double width = right - kTotalRoom - kGap;
    double top = writer.paragraph(
        0, 0, width, slip.company, {TextRole::Body, TextAlign::Left, Ink::Secondary});
    const QString title = QStringList{slip.title, slip.period}.join(QStringLiteral("  \u00B7  "));
    writer.text(0, top, title, {TextRole::Section, TextAlign::Left, Ink::Normal});
    if (!slip.draftMark.isEmpty())
        writer.text(textWidth(title, TextRole::Section) + kGap,
                    top,
                    slip.draftMark,
                    {TextRole::Section, TextAlign::Left, Ink::Secondary});
    writer.text(right, 0, slip.total.label, kCaptionRight);
    writer.text(right,
                lineHeight(TextRole::Caption),
                slip.total.value,
                {TextRole::Title, TextAlign::Right, Ink::Normal});
    writer.growTo(writer.height() + 1);
    writer.rule(writer.height(), 0, right, Stroke::Strong, Ink::StrongLine);
    writer.growTo(writer.height() + 1.5);
    addFactColumns(writer, slip.facts, right);
    writer.growTo(writer.height() + kGap);
    return writer.take(Keep::WithNext);
}

Strip foot(const PaySlipPaper& slip, double right)
{
    StripWriter writer;
    const double date = right - kDateWidth;
    const double signing = date - kGap - kSigningWidth;
    writer.rule(kSigningRoom, signing, date - kGap, Stroke::Hair, Ink::Normal);
    writer.rule(kSigningRoom, date, right, Stroke::Hair, Ink::Normal);
    writer.text(signing, kSigningRoom + 0.6, slip.receipt, kCaption);
    writer.text(date, kSigningRoom + 0.6, slip.dateLabel, kCaption);
    double top = kSigningRoom + 0.6 - lineHeight(TextRole::Caption) * 0.5;
    for (const QString& line : slip.foot) {
        writer.text(0, top, line, kCaption);
        top += lineHeight(TextRole::Caption);
    }
    return writer.take();
}

Flow flowOf(const PaySlipPaper& slip, const PaperSheet& sheet)
{
    Flow flow = flowOn(sheet);
    flow.strips.push_back(head(slip, flow.width));
    if (!slip.missing.isEmpty()) {
        StripWriter writer;
        writer.paragraph(0, 0, flow.width, slip.missing);
        flow.strips.push_back(writer.take());
    }
    addLedger(flow, slip.pay);
    addLedger(flow, slip.rules);
    flow.foot = foot(slip, flow.width);
    return flow;
}

double heightOf(const Flow& flow)
{
    double height = flow.foot.height;
    for (const Strip& strip : flow.strips)
        height += strip.height;
    return height;
}

void place(PaintedPage& page, const Strip& strip, double top)
{
    const QPointF offset(paper::kMargin, top);
    for (const Mark& mark : strip.marks)
        page.marks.push_back(moved(mark, offset));
}

/// Fills sheets with slips, one after the other.
class SlipDealer
{
public:
    explicit SlipDealer(const PaperSheet& sheet)
        : m_sheet(sheet)
        , m_whole(sheet.height - 2 * paper::kMargin - kPlaceRoom)
        , m_half(sheet.height / 2 - paper::kMargin - kCutRoom - kPlaceRoom)
    {
    }

    void deal(const Flow& flow)
    {
        if (heightOf(flow) > m_half) {
            dealWhole(flow);
            return;
        }
        const bool isLower = m_isHalfFree;
        if (!isLower)
            turn();
        double top = isLower ? m_sheet.height / 2 + kCutRoom : paper::kMargin;
        const double bottom = top + m_half;
        for (const Strip& strip : flow.strips) {
            place(m_pages.back(), strip, top);
            top += strip.height;
        }
        place(m_pages.back(), flow.foot, bottom - flow.foot.height);
        if (!isLower)
            addCut();
        m_isHalfFree = !isLower;
    }

    [[nodiscard]] std::vector<PaintedPage> take() { return std::move(m_pages); }

private:
    void turn()
    {
        m_pages.emplace_back();
        m_pages.back().width = m_sheet.width;
        m_pages.back().height = m_sheet.height;
    }

    void dealWhole(const Flow& flow)
    {
        for (const std::vector<PlacedStrip>& strips : paginate(flow, {m_whole, m_whole})) {
            turn();
            for (const PlacedStrip& one : strips)
                place(m_pages.back(), *one.strip, paper::kMargin + one.top);
        }
        m_isHalfFree = false;
    }

    void addCut()
    {
        const double y = m_sheet.height / 2;
        m_pages.back().marks.emplace_back(
            LineMark{{0, y}, {m_sheet.width, y}, Stroke::Dashed, Ink::Secondary});
    }

    PaperSheet m_sheet;
    double m_whole;
    double m_half;
    std::vector<PaintedPage> m_pages;
    bool m_isHalfFree = false;
};

} // namespace

std::vector<PaintedPage> layOut(const PaySlipsPaper& paper, const PaperSheet& sheet)
{
    SlipDealer dealer(sheet);
    for (const PaySlipPaper& slip : paper.slips)
        dealer.deal(flowOf(slip, sheet));
    return dealer.take();
}

} // namespace plumbline
